//! The staff's room: a folder with its pictures.

use super::words;

words! {
    STAFF_FOLDER: "Жазбалар мен суреттер қалтасы", "Папка с записями и снимками", "A folder of records and pictures";
    STAFF_CHOOSE_FOLDER: "Қалтаны таңдау", "Выбрать папку", "Choose a folder";
    STAFF_FOLDER_HINT:
        "Жазбалар атаған суреттер осы қалтадан алынады. Браузер файлдарды көруге немесе «жүктеп салуға» рұқсат сұрауы мүмкін: шын мәнінде ештеңе жіберілмейді.",
        "Снимки, которые называют записи, берутся из этой папки. Браузер может спросить о доступе к файлам или о «загрузке на сайт»: на самом деле ничего не отправляется.",
        "The pictures that records name are taken from it. The browser may ask whether files may be viewed, or about an “upload”: nothing is sent anywhere.";
    STAFF_FOLDER_READING: "Қалта қаралып жатыр", "Просматривается папка", "Looking through the folder";
    STAFF_FOLDER_MEASURING: "Суреттер өлшеніп жатыр", "Измеряются снимки", "Measuring the pictures";
    STAFF_FOLDER_PICTURES: "Қалтадағы сурет саны: {}.", "Снимков в папке: {}.", "Pictures in the folder: {}.";
    STAFF_FOLDER_NAMED: "Олардың жазбалар атағаны: {}.", "Из них названы записями: {}.", "Of these, named by records: {}.";
    STAFF_FOLDER_LEFT: "Ешбір жазба атамаған суреттер: {}", "Снимки, которых не называет ни одна запись: {}", "Pictures that no record names: {}";
    STAFF_FOLDER_OTHERWISE:
        "Файл атынан өзгеше (бас әріптері, қиғаш сызығы немесе әріптерінің құрамы басқа) жазылған мекенжайлар: {}. Көптеген серверлер үшін бұл басқа файл.",
        "Адреса, записанные не так, как назван файл (другие заглавные буквы, косая черта или состав букв): {}. Для многих серверов это другой файл.",
        "Addresses that are not written as the file is called (other capitals, strokes or composed letters): {}. To many servers that is another file.";
}
