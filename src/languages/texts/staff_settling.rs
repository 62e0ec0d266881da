//! How files are read in the staff's room, and what has changed.

use super::words;

words! {
    STAFF_SETTLED: "Оқу мен тексеру реті", "Как читать и проверять", "How to read and check";
    STAFF_CHOOSE_FILE: "Файл таңдау", "Выбрать файл", "Choose a file";
    STAFF_CHOOSE_FILES: "Файлдарды таңдау", "Выбрать файлы", "Choose files";
    STAFF_PROFILE: "Тексеру бейіні", "Профиль проверки", "Profile to check by";
    STAFF_OWN_PROFILE: "Өз бейініңіз (JSON)", "Ваш профиль (JSON)", "A profile of your own (JSON)";
    STAFF_PROFILE_WRONG:
        "Бұл бейін оқылмады: {} Жазбалар мемлекеттік каталогтың бейінімен тексерілді.",
        "Этот профиль не читается: {} Записи проверены по профилю государственного каталога.",
        "This profile cannot be read: {} The records were checked by that of the state catalogue.";
    STAFF_CONNECTOR: "Сақталған қосқыш (JSON)", "Сохранённый коннектор (JSON)", "A saved connector (JSON)";
    STAFF_CONNECTOR_USED: "Қолданылып тұрған қосқыш: {}", "Используется коннектор: {}", "Connector in use: {}";
    STAFF_CONNECTOR_LEAVE: "Қосқышты қолданбау", "Не использовать коннектор", "Do not use the connector";
    STAFF_CONNECTOR_WRONG:
        "Бұл қосқыш оқылмады: {} Өрістерді портал өзі анықтады.",
        "Этот коннектор не читается: {} Портал определил поля сам.",
        "This connector cannot be read: {} The portal has guessed the fields itself.";
    STAFF_BY_CONNECTOR:
        "Өрістер ашылған қосқыш бойынша оқылды.",
        "Поля прочитаны по открытому коннектору.",
        "The fields were read by the connector that was opened.";
    STAFF_SAVE_CONNECTOR: "Қосқыш етіп сақтау", "Сохранить как коннектор", "Save as a connector";
    STAFF_COLUMN: "Баған", "Столбец", "Column";
    STAFF_EXAMPLE: "Мысалы", "Пример", "Example";
    STAFF_FIELD: "Өріс", "Поле", "Field";
    STAFF_SURE: "Сенімділігі", "Уверенность", "How sure";
    STAFF_FIELD_OF: "«{}» бағанының өрісі", "Поле для столбца «{}»", "Field for the column «{}»";
    STAFF_ID: "Идентификатор", "Идентификатор", "Identifier";
    STAFF_TITLE: "Атауы", "Название", "Title";
    STAFF_DESCRIPTION: "Сипаттамасы", "Описание", "Description";
    STAFF_FIRST_YEAR: "Бірінші жылы", "Первый год", "First year";
    STAFF_LAST_YEAR: "Соңғы жылы", "Последний год", "Last year";
    STAFF_PICTURES: "Суреттері", "Изображения", "Pictures";
    STAFF_SOURCE_ADDRESS: "Дереккөз мекенжайы", "Адрес источника", "Address of a source";

    STAFF_WORKBOOK: "Есепті сақтау (XLSX)", "Сохранить отчёт (XLSX)", "Save the report (XLSX)";

    STAFF_LIST: "Тізім", "Список", "List";
    STAFF_LINK: "Сілтеме", "Ссылка", "Link";
    STAFF_IN_SEARCH: "Іздеу жүйесінде", "В поисковой системе", "In a search engine";
    STAFF_IN_MESSENGER: "Мессенджерде", "В мессенджере", "In a messenger";
    STAFF_LINK_NOTE:
        "Шамамен осылай көрінеді. Беттің бағдарламасын орындамайтын мессенджерлер мұның орнына порталдың атын көрсетеді.",
        "Так это выглядит приблизительно. Мессенджеры, которые не выполняют программу страницы, показывают вместо этого название портала.",
        "It will look about like this. Messengers that do not run the page’s program show the portal’s name instead.";

    STAFF_EMBED: "Басқа сайтта", "На другом сайте", "On another site";
    STAFF_EMBED_ROW: "Бір жол", "Строка", "A row";
    STAFF_EMBED_WIDE: "Бар енімен", "Во всю ширину", "As wide as its place";
    STAFF_EMBED_NONE:
        "Мұндай жазбаны басқа сайтқа қоятын элемент жоқ.",
        "Для такой записи нет элемента, который ставят на другие сайты.",
        "There is no element that puts such a record on other sites.";
    STAFF_EMBED_NOTE:
        "Бұл – сайттарға қойылатын элементтің өзі. Қарпі мен ашық түсті болуы ол тұрған сайтқа байланысты.",
        "Это тот самый элемент, который ставят на сайты. Шрифт и светлые или тёмные цвета он берёт у своего сайта.",
        "This is the very element that is put on sites. It takes the typeface, and whether it is light or dark, from its site.";

    STAFF_CHANGES: "Жарияланған жазбадан айырмасы", "Что изменилось по сравнению с опубликованной записью", "What changed against the published record";
    STAFF_CHANGES_WAIT: "Жарияланған жазба ізделуде…", "Ищем опубликованную запись…", "Looking for the published record…";
    STAFF_NEW:
        "Жаңа жазба: жарияланған каталогта мұндай идентификатор жоқ.",
        "Новая запись: в опубликованном каталоге нет такого идентификатора.",
        "A new record: the published catalogue has none of this identifier.";
    STAFF_SAME: "Жарияланған жазбамен бірдей.", "Совпадает с опубликованной записью.", "The same as the published record.";
    STAFF_UNCOMPARED: "Салыстырылмады: {}", "Сравнить не удалось: {}", "It could not be compared: {}";
    STAFF_LANGUAGE: "Тілі", "Язык", "Language";
    STAFF_WAS: "Бұрын", "Было", "Was";
    STAFF_IS: "Енді", "Стало", "Is";
}
