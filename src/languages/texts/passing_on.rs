//! What a visitor takes along from a record, passes on, or plans.

use super::words;

words! {
    MORE: "Осы жазбамен не істеуге болады", "Что можно сделать с записью", "What to do with this record";
    SHARE: "Бөлісу", "Поделиться", "Share";
    CITE: "Дәйексөз келтіру", "Цитировать", "Cite";
    DOWNLOAD: "Жүктеп алу", "Скачать", "Download";
    PRINT: "Басып шығару", "Печать", "Print";
    REPORT_MISTAKE: "Қате туралы хабарлау", "Сообщить об ошибке", "Report a mistake";

    SHARE_BY_DEVICE: "Құрылғы арқылы бөлісу…", "Поделиться через устройство…", "Share through this device…";
    SHARE_FAILED:
        "Құрылғы бөлісу терезесін ашпады. Сілтемені көшіріп алыңыз.",
        "Устройство не открыло окно «Поделиться». Скопируйте ссылку.",
        "The device did not open its sharing sheet. Copy the link instead.";
    PAGE_ADDRESS: "Осы беттің мекенжайы", "Адрес этой страницы", "Address of this page";
    COPY_LINK: "Сілтемені көшіру", "Скопировать ссылку", "Copy the link";
    COPY: "Көшіру", "Скопировать", "Copy";
    COPIED: "Көшірілді", "Скопировано", "Copied";
    COPY_REFUSED:
        "Браузер көшіруге рұқсат бермейді. Мәтін белгіленді: оны өзіңіз көшіріп алыңыз.",
        "Браузер не разрешает копировать. Текст выделен: скопируйте его сами.",
        "The browser does not allow copying. The text is selected: copy it yourself.";
    PUT_ON_SITE: "Өз сайтыңызға қою", "Разместить на своём сайте", "Put on your own site";
    QR_CODE: "Осы беттің QR-коды", "QR-код этой страницы", "QR code of this page";

    CITED_IN_WORDS: "Мәтін түрінде", "Текстом", "In words";
    CITED_BY_GOST: "МЕМСТ Р 7.0.5–2008 бойынша", "По ГОСТ Р 7.0.5–2008", "By GOST R 7.0.5–2008";
    SEEN_ON: "{} қаралды", "дата обращения: {}", "seen on {}";
    AS_FILE: "{} файлын жүктеп алу", "Скачать файл {}", "Download the file {}";

    LINKED_ART_IS:
        "Басқа музейлер мен зерттеушілер үшін (JSON-LD)",
        "Для других музеев и исследователей (JSON-LD)",
        "For other museums and researchers (JSON-LD)";
    SCHEMA_ORG_IS:
        "Іздеу жүйелері мен сайттар үшін (JSON-LD)",
        "Для поисковых систем и сайтов (JSON-LD)",
        "For search engines and sites (JSON-LD)";

    PRINT_PAGE: "Бетті басып шығару", "Напечатать страницу", "Print the page";
    PRINT_LABEL: "Заттаңбаны басып шығару", "Напечатать этикетку", "Print the label";
    LABEL: "Заттың заттаңбасы", "Этикетка предмета", "Label of the object";

    REPORT_TO_MUSEUM:
        "Хатыңыз затты сақтайтын музейге жетеді: {}.",
        "Письмо получит музей, где хранится предмет: {}.",
        "Your letter goes to the museum that keeps the object: {}.";
    REPORT_TO_PORTAL:
        "Музей хат алатын мекенжайын көрсетпеген, сондықтан хатыңыз порталдың иелеріне жетеді.",
        "Музей не указал адреса для писем, поэтому письмо получат владельцы портала.",
        "The museum has given no address for letters, so yours goes to the people who run the portal.";
    REPORT_NOWHERE:
        "Музей де, портал да хат алатын мекенжайын көрсетпеген. Музейдің өзіне хабарласыңыз.",
        "Ни музей, ни портал не указали адреса для писем. Обратитесь в сам музей.",
        "Neither the museum nor the portal has given an address for letters. Please turn to the museum itself.";
    REPORT_NOBODY:
        "Жазбада музей аталмаған, ал портал хат алатын мекенжайын көрсетпеген. Жазбаның дереккөздерін қараңыз.",
        "В записи не назван музей, а портал не указал адреса для писем. Посмотрите на источники записи.",
        "The record names no museum, and the portal has given no address for letters. See the sources of the record.";
    WRITE_LETTER: "Хат жазу", "Написать письмо", "Write a letter";
    REPORT_SUBJECT: "Жазбадағы қате: {}", "Ошибка в записи: {}", "A mistake in the record: {}";
    REPORT_BODY:
        "Не дұрыс емес және қалай болуы керек:",
        "Что неверно и как должно быть:",
        "What is wrong, and what would be right:";

    PLAN_VISIT: "Музейге бару", "Запланировать посещение", "Plan a visit";
    OPEN_DAYS: "Жұмыс кестесі", "График работы", "Open days";
    TODAY: "бүгін", "сегодня", "today";
    CLOSED_ALL_DAY: "жабық", "закрыто", "closed";
    FROM_TIME: "{} бастап", "с {}", "from {}";
    HOW_TO_GET_THERE: "Қалай жетуге болады", "Как добраться", "How to get there";
    SHOW_ROUTE: "OpenStreetMap-тағы бағыт", "Маршрут на OpenStreetMap", "Route on OpenStreetMap";
    OPEN_MAP_APPLICATION:
        "Телефонның карта қолданбасында ашу",
        "Открыть в картах телефона",
        "Open in the phone’s map application";
}
