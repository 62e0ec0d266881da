//! Searching, narrowing down and sorting.

use super::{counted, words};

words! {
    SEARCH: "Іздеу", "Поиск", "Search";
    SEARCH_EXHIBITS: "Жәдігерлерден іздеу", "Искать среди экспонатов", "Search the exhibits";
    SEARCH_MUSEUMS: "Музейлерден іздеу", "Искать среди музеев", "Search the museums";
    SEARCH_STORIES: "Жаңалықтардан іздеу", "Искать в новостях", "Search the news";
    SEARCH_EXAMPLE: "Мысалы: алтын адам, қобыз", "Например: золотой человек, кобыз", "For example: golden man, kobyz";
    FILTERS: "Сүзгілер", "Фильтры", "Filters";
    CLEAR_FILTERS: "Бәрін алып тастау", "Сбросить всё", "Clear all";
    SORT: "Реттеу", "Порядок", "Sort by";
    SORT_RELEVANCE: "Сәйкестігі бойынша", "По соответствию", "Relevance";
    SORT_TITLE: "Атауы бойынша", "По названию", "Title";
    SORT_OLDEST: "Алдымен ежелгілері", "Сначала древние", "Oldest first";
    SORT_NEWEST: "Алдымен жаңалары", "Сначала новые", "Newest first";
    LAYOUT: "Көрсету түрі", "Вид", "View";
    LAYOUT_GRID: "Тор", "Плитка", "Grid";
    LAYOUT_LIST: "Тізім", "Список", "List";
    PAGES: "Беттер", "Страницы", "Pages";
    PREVIOUS: "Алдыңғы", "Предыдущая", "Previous";
    NEXT: "Келесі", "Следующая", "Next";
    NOTHING_FOUND: "Ештеңе табылмады", "Ничего не найдено", "Nothing found";
    NOTHING_FOUND_HINT:
        "Сөзді басқаша жазып көріңіз немесе сүзгілерді алып тастаңыз.",
        "Попробуйте написать слово иначе или сбросить фильтры.",
        "Try another spelling, or clear the filters.";
    AT_LEAST: "Кемінде {}", "Не меньше чем {}", "At least {}";
    RESULTS: "Нәтижелер", "Результаты", "Results";
    SUGGESTIONS: "Ұсыныстар", "Подсказки", "Suggestions";
    SUGGESTED_MUSEUM: "Музей", "Музей", "Museum";
    SUGGESTED_MAKER: "Автор", "Автор", "Maker";
    SUGGESTED_SUBJECT: "Тақырып", "Тема", "Subject";
    SUGGESTED_PLACE: "Орын", "Место", "Place";
    SEE_ALL: "Барлығын көру", "Смотреть все", "See all";
}

counted! {
    SUGGESTION_COUNT:
        "{} ұсыныс",
        ["{} подсказка", "{} подсказки", "{} подсказок"],
        ["{} suggestion", "{} suggestions"];
}
