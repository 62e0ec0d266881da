//! The staff's room.

use super::words;

words! {
    STAFF: "Қызметкерлер бөлмесі", "Комната сотрудников", "The staff’s room";
    STAFF_LEAD:
        "Жазбаларды жарияламай тұрып, келушілер көретіндей етіп қараңыз және не түзету керегін біліңіз. Файлдар осы браузерде ғана оқылады: ештеңе жіберілмейді.",
        "Посмотрите на записи глазами посетителей до публикации и узнайте, что исправить. Файлы читаются только в этом браузере: ничего никуда не отправляется.",
        "See records as visitors will see them, before they go out, and what needs correcting. Files are read in this browser alone: nothing is sent anywhere.";
    STAFF_OPEN: "Жазбалар файлдары", "Файлы с записями", "Files of records";
    STAFF_DROP:
        "Таңдаңыз немесе осында сүйреп әкеліңіз: JSON, NDJSON, CSV, XLSX немесе суреттері бар қалта.",
        "Выберите их или перетащите сюда: JSON, NDJSON, CSV, XLSX или папку со снимками.",
        "Choose them, or drop them here: JSON, NDJSON, CSV, XLSX, or a folder with pictures.";
    STAFF_READING: "Файлдар оқылып жатыр", "Файлы читаются", "Reading the files";
    STAFF_STOP: "Тоқтату", "Остановить", "Stop";
    STAFF_STOPPED: "Оқу тоқтатылды.", "Чтение остановлено.", "Reading was stopped.";
    STAFF_READ: "Оқылған жазба: {}.", "Прочитано записей: {}.", "Records read: {}.";
    STAFF_IN_PART:
        "Файл толық оқылмады: бір ашқанда 200 000 жазбадан артық оқылмайды.",
        "Файл прочитан не полностью: за один раз читается не больше 200 000 записей.",
        "The file was read in part: no more than 200,000 records are read at a time.";
    STAFF_COLUMNS: "Бағандар мен өрістер", "Столбцы и поля", "Columns and fields";
    STAFF_LEFT_OUT: "қолданылмайды", "не используется", "not used";
    STAFF_NO_RECORDS:
        "Бұл файлдарда бірде-бір жазба табылмады.",
        "В этих файлах не нашлось ни одной записи.",
        "There is no record in these files.";
    STAFF_CHANGED:
        "Файл оқылып жатқанда өзгерді немесе жойылды. Қайта ашыңыз.",
        "Файл изменился или исчез, пока его читали. Откройте его снова.",
        "The file was changed or taken away while it was read. Open it again.";
    STAFF_BROKEN:
        "Файлды оқу мүмкін болмады: оған браузердің жады жетпеген болар. Оны бөліп ашып көріңіз.",
        "Файл не удалось прочитать: возможно, браузеру не хватило памяти. Попробуйте открыть его по частям.",
        "The file could not be read: perhaps the browser has run out of memory. Try to open it in parts.";
    STAFF_FAULTS: "Не түзету керек", "Что исправить", "What to mend";
    STAFF_NO_FAULTS: "Ешқандай кемшілік табылмады.", "Недостатков не найдено.", "Nothing is wrong.";
    STAFF_SCORE: "100-ден {}", "{} из 100", "{} of 100";
    STAFF_ERRORS: "қате", "ошибки", "errors";
    STAFF_WARNINGS: "ескерту", "предупреждения", "warnings";
    STAFF_HINTS: "кеңес", "советы", "hints";
    STAFF_TABLE: "Есепті кесте етіп сақтау (CSV)", "Сохранить отчёт таблицей (CSV)", "Save the report as a table (CSV)";
    STAFF_RECORDS: "Жазбалар: {}", "Записи: {}", "Records: {}";
    STAFF_BEFORE: "Алдыңғылары", "Предыдущие", "The ones before";
    STAFF_NEXT: "Келесілері", "Следующие", "The next ones";
    STAFF_PREVIOUS_RECORD: "Алдыңғы жазба", "Предыдущая запись", "Previous record";
    STAFF_NEXT_RECORD: "Келесі жазба", "Следующая запись", "Next record";
    STAFF_UNREADABLE:
        "Бұл жазба оқылмайды, сондықтан оны көрсету мүмкін емес.",
        "Эту запись нельзя прочитать, поэтому показать её нельзя.",
        "This record cannot be read, and so cannot be shown.";
    STAFF_PREVIEW: "келуші көретін түрі", "каким его увидит посетитель", "as a visitor will see it";
    STAFF_PART: "Көрсету", "Показать", "Show";
    STAFF_CARD: "Карточка", "Карточка", "Card";
    STAFF_PAGE: "Бет", "Страница", "Page";
    STAFF_WIDTH: "Құрылғы", "Устройство", "Device";
    STAFF_PHONE: "Телефон", "Телефон", "Phone";
    STAFF_DESK: "Компьютер", "Компьютер", "Computer";
    STAFF_LOOK: "Түсі", "Вид", "Look";
}
