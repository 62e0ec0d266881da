//! The connector studio.

use super::words;

words! {
    STUDIO: "Қосқыштар студиясы", "Мастерская коннекторов", "Connector studio";
    STUDIO_LEAD:
        "API жауабын ашыңыз: портал қосқышты өзі болжайды, ал сіз әр өзгерістен не шығатынын бірден көресіз. Мекенжайдан басқа ештеңе жіберілмейді.",
        "Откройте ответ API: портал сам предложит коннектор, а вы сразу увидите, что даёт каждая правка. Никуда ничего не отправляется, кроме запроса по вашему адресу.",
        "Open an answer of an API: the portal guesses a connector, and you see at once what becomes of each change. Nothing is sent anywhere but the request to your address.";
    STUDIO_LINK: "API үшін қосқыш жасау", "Сделать коннектор для API", "Make a connector for an API";
    STUDIO_BACK: "Қызметкерлер бөлмесіне оралу", "Вернуться в комнату сотрудников", "Back to the staff’s room";
    STUDIO_ANSWER: "API жауабы", "Ответ API", "The answer of the API";
    STUDIO_ADDRESS: "API мекенжайы", "Адрес API", "Address of the API";
    STUDIO_ASK: "Сұрау", "Запросить", "Ask";
    STUDIO_ASKING: "Сұрау жіберілді, жауап күтілуде…", "Запрос отправлен, ждём ответа…", "Asked, waiting for the answer…";
    STUDIO_PASTE: "Немесе жауаптың мәтіні (JSON)", "Или текст ответа (JSON)", "Or the answer’s text (JSON)";
    STUDIO_OPEN: "Осы мәтінді ашу", "Открыть этот текст", "Open this text";
    STUDIO_FILE: "Немесе сақталған жауап", "Или сохранённый ответ", "Or a saved answer";
    STUDIO_KIND: "Жазбалардың түрі", "Вид записей", "Kind of records";
    STUDIO_NOT_JSON: "Бұл JSON емес: {}-жол, {}-баған.", "Это не JSON: строка {}, столбец {}.", "This is not JSON: line {}, column {}.";
    STUDIO_TREE: "Не келді", "Что пришло", "What came";
    STUDIO_PART: "Қай жауап", "Какой ответ", "Which answer";
    STUDIO_PART_LIST: "Тізім немесе жалғыз жауап", "Список или единственный ответ", "A list, or the only answer";
    STUDIO_PART_ONE: "Бір жазба", "Одна запись", "One record";
    STUDIO_ONE_MISSING:
        "Тізімде бәрі болмаса, бір жазбаның жауабын да ашыңыз: мекенжайын, мәтінін немесе файлын жоғарыдан беріңіз. Тізім сақталады.",
        "Если в списке есть не всё, откройте выше и ответ с одной записью: по адресу, текстом или файлом. Список останется.",
        "Where a list has not all, open the answer with one record, too: above, by its address, as a text or a file. The list stays.";
    STUDIO_ONE_ONLY: "бір жазбаның жауабында ғана", "только в ответе с одной записью", "only in the answer with one record";
    STUDIO_ONE_RECORD: "Бір жазбаның жауабынан", "Из ответа с одной записью", "From the answer with one record";
    STUDIO_TREE_HINT:
        "Өрісті таңдап, ағаштан оның мәнін басыңыз: жолы қосқышқа жазылады.",
        "Выберите поле и нажмите его значение в дереве: путь впишется в коннектор.",
        "Choose a field and press its value in the tree: the path is written into the connector.";
    STUDIO_FIELD: "Толтырылатын өріс", "Какое поле заполнить", "Field to fill";
    STUDIO_TAKE: "«{}» түгел алу", "Взять «{}» целиком", "Take all of «{}»";
    STUDIO_WHOLE: "жауап", "ответ", "the answer";
    STUDIO_MORE: "… тағы {}, көрсетілмейді", "… и ещё {}, не показаны", "… and {} more, not shown";
    STUDIO_DEEP: "тым терең, оқылмады", "слишком глубоко, не прочитано", "too deep, not read";
    STUDIO_UNPUT:
        "Жол жазылмады: алдымен қосқыш мәтініндегі қатені түзетіңіз.",
        "Путь не вписан: сначала исправьте ошибку в тексте коннектора.",
        "The path was not written: mend the mistake in the connector’s text first.";
    STUDIO_RECORDS: "Не шықты", "Что получилось", "What becomes of it";
    STUDIO_MADE: "Құралған жазба: {}, барлығы {}.", "Составлено записей: {} из {}.", "Records made: {} of {}.";
    STUDIO_IDENTIFIERS:
        "Бұл тізімде идентификаторлар ғана бар ({}). Өрістерді көру үшін бір жазбаның жауабын ашыңыз.",
        "В этом списке только идентификаторы ({}). Чтобы увидеть поля, откройте ответ с одной записью.",
        "This list has only identifiers ({}). Open the answer with one record to see fields.";
    STUDIO_LOST: "{}-жазба", "Запись {}", "Record {}";
    STUDIO_AS_JSON: "Порталдың JSON-ы", "JSON портала", "The portal’s JSON";
    STUDIO_FIELDS: "Өрістер", "Поля", "Fields";
    STUDIO_PATH: "Жолы", "Путь", "Path";
    STUDIO_FOUND: "Табылды", "Найдено", "Found";
    STUDIO_NOT_FOUND: "жауаптан табылмады", "в ответе не нашлось", "not found in the answer";
    STUDIO_REFUSED: "түсінілмеді: {}", "не понято: {}", "not understood: {}";
    STUDIO_UNMAPPED: "Әлі бос өрістер", "Ещё не заполнены", "Still empty";
    STUDIO_CONNECTOR: "Қосқыш", "Коннектор", "The connector";
    STUDIO_TEXT: "Қосқыштың мәтіні (JSON)", "Текст коннектора (JSON)", "The connector’s text (JSON)";
    STUDIO_GOOD: "Қосқышта қате жоқ.", "В коннекторе ошибок нет.", "The connector has no mistake.";
    STUDIO_MISTAKE: "{}-жол, {}-баған: ", "Строка {}, столбец {}: ", "Line {}, column {}: ";
    STUDIO_GO: "Қатеге өту", "Перейти к ошибке", "Go to the mistake";
    STUDIO_SAVE: "connector.json сақтау", "Сохранить connector.json", "Save connector.json";
    STUDIO_GUESS: "Қайта болжау", "Предложить заново", "Guess anew";
    STUDIO_UNDO: "Алдыңғы мәтінді қайтару", "Вернуть прежний текст", "Bring back the text before";
    STUDIO_UNGUESSED: "Қосқышты болжау мүмкін болмады: {}", "Коннектор предложить не удалось: {}", "No connector could be guessed: {}";
    STUDIO_SAY:
        "Жауап айтпайтынды өзіңіз жазыңыз: каталог аты («name»), API мекенжайы («base», «ask»), бір жазба қалай сұралатыны («one»).",
        "Чего ответ не говорит, впишите сами: название каталога («name»), адрес API («base», «ask»), как запросить одну запись («one»).",
        "What no answer tells is yours to write: the catalogue’s name («name»), the API’s address («base», «ask»), how one record is asked for («one»).";
}
