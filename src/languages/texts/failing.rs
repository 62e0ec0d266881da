//! Waiting, and what went wrong.

use super::words;

words! {
    LOADING: "Жүктелуде…", "Загружается…", "Loading…";
    TRY_AGAIN: "Қайталап көру", "Повторить", "Try again";
    DETAILS: "Толығырақ", "Подробности", "Details";
    NO_CONNECTION:
        "Байланыс жоқ. Интернетті тексеріп, қайталап көріңіз.",
        "Нет связи. Проверьте интернет и повторите.",
        "No connection. Check the internet and try again.";
    OPEN_KEPT: "Құрылғыда сақталғанды ашу", "Открыть сохранённое на устройстве", "Open what is kept on the device";
    TOO_SLOW:
        "Сервер уақытында жауап бермеді. Сәл кейінірек қайталап көріңіз.",
        "Сервер не ответил вовремя. Повторите чуть позже.",
        "The server did not answer in time. Try again a little later.";
    FILE_MISSING:
        "Деректер файлы табылмады. Бұл туралы порталдың иелеріне хабарлаңыз.",
        "Файл с данными не найден. Сообщите об этом владельцам портала.",
        "The data file was not found. Please tell the people who run the portal.";
    SERVER_ERROR:
        "Сервер қате туралы хабарлады ({}). Сәл кейінірек қайталап көріңіз.",
        "Сервер сообщил об ошибке ({}). Повторите чуть позже.",
        "The server reported an error ({}). Try again a little later.";
    FILE_TOO_LARGE:
        "Деректер файлы тым үлкен: {} МБ-тан асады.",
        "Файл с данными слишком велик: больше {} МБ.",
        "The data file is too large: over {} MB.";
    FILE_UNREADABLE:
        "Деректер файлы бүлінген немесе толық жүктелмеген.",
        "Файл с данными повреждён или загрузился не целиком.",
        "The data file is damaged or did not arrive whole.";
    ADDRESS_FORBIDDEN:
        "Деректер файлының мекенжайына рұқсат жоқ.",
        "Адрес файла с данными недопустим.",
        "The address of the data file is not allowed.";
    PAGE_MISSING_PART:
        "Беттің бір бөлігі жүктелмеді. Интернетті тексеріп, қайталап көріңіз.",
        "Часть страницы не загрузилась. Проверьте интернет и повторите.",
        "A part of the page did not load. Check the internet and try again.";
    SETTINGS_UNREADABLE:
        "Порталдың баптауын оқу мүмкін болмады: portal.json файлы бүлінген.",
        "Не удалось прочитать настройки портала: файл portal.json повреждён.",
        "The portal's settings could not be read: the file portal.json is damaged.";
    SETTINGS_WRONG_FIELD:
        "Порталдың баптауында қате бар: portal.json файлының «{}» өрісі дұрыс емес.",
        "В настройках портала ошибка: в файле portal.json неверно поле «{}».",
        "The portal's settings have a mistake: the field “{}” of portal.json is wrong.";
    SETTINGS_FAILED: "Портал іске қосылмады", "Портал не запустился", "The portal did not start";
    PAGE_NOT_FOUND: "Мұндай бет жоқ", "Такой страницы нет", "There is no such page";
    RECORD_NOT_FOUND: "Мұндай жазба жоқ", "Такой записи нет", "There is no such record";
    NOT_FOUND_HINT:
        "Сілтеме ескірген немесе қате жазылған болуы мүмкін. Жәдігерлер мен музейлер арасынан іздеп көріңіз немесе басты бетке өтіңіз.",
        "Возможно, ссылка устарела или записана с ошибкой. Поищите среди экспонатов и музеев или начните с главной.",
        "The link may be old or misspelled. Look among the exhibits and the museums, or start from the home page.";
}
