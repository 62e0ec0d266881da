//! The staff's room: the score over time.

use super::words;

words! {
    STAFF_SCORES: "Соңғы нәтижелер", "Последние результаты", "The last results";
    STAFF_SCORES_SINCE: "Осы файлдар алдыңғы рет ашылғаннан бері ({}):", "С прошлого раза, когда открывались эти файлы ({}):", "Since these files were opened the last time ({}):";
    STAFF_SCORES_SAME: "өзгерген жоқ", "без изменений", "no change";
    STAFF_SCORES_SCORE: "Бағасы", "Оценка", "Score";
    STAFF_SCORES_ERRORS: "Қателер", "Ошибки", "Errors";
    STAFF_SCORES_RECORDS: "Жазбалар", "Записи", "Records";
    STAFF_SCORES_DAY: "Күні", "День", "Day";
    STAFF_SCORES_FORGET: "Нәтижелерді ұмыту", "Забыть результаты", "Forget the results";
}
