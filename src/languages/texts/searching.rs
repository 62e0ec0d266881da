//! Searching, narrowing down and sorting.

use super::{counted, words};

words! {
    SEARCH: "Іздеу", "Поиск", "Search";
    SEARCH_EXHIBITS: "Жәдігерлерден іздеу", "Искать среди экспонатов", "Search the exhibits";
    SEARCH_MUSEUMS: "Музейлерден іздеу", "Искать среди музеев", "Search the museums";
    SEARCH_STORIES: "Жаңалықтардан іздеу", "Искать в новостях", "Search the news";
    SEARCH_EXAMPLE: "Мысалы: қобыз", "Например: кобыз", "For example: kobyz";
    FILTERS: "Сүзгілер", "Фильтры", "Filters";
    CLEAR_FILTERS: "Бәрін алып тастау", "Сбросить всё", "Clear all";
    SORT: "Реттеу", "Порядок", "Sort by";
    SORT_RELEVANCE: "Сәйкестігі бойынша", "Сначала подходящие", "Relevance";
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
        "Сөздерді тексеріңіз. Кез келген әліпбимен жаза беріңіз: қобыз, кобыз, qobyz.",
        "Проверьте слова. Писать можно любыми буквами: қобыз, кобыз, qobyz.",
        "Check the words. Any alphabet will do: қобыз, кобыз, qobyz.";
    WITHOUT_FILTER: "«{}» сүзгісінсіз", "Без фильтра «{}»", "Without “{}”";
    IN_ALL_MUSEUMS: "Барлық музейлерден іздеу", "Искать во всех музеях", "Search in all museums";
    TO_ALL_MUSEUMS: "Музейлер тізімі", "Список музеев", "The list of museums";
    WITHOUT_FILTERS: "Сүзгілерсіз", "Без фильтров", "Without filters";
    CLEAR_EVERYTHING: "Бәрін тазалау", "Очистить всё", "Clear everything";
    REMOVE_FILTER: "Сүзгіні алып тастау:", "Убрать фильтр:", "Remove the filter:";
    CHOSEN: "Таңдалғаны", "Выбрано", "Chosen";
    UNDERSTOOD: "«{}» дегеніңіз «{}» деп түсінілді", "«{}» понято как «{}»", "“{}” was taken for “{}”";
    YEARS: "Жылдары", "Годы", "Years";
    FIRST_YEAR: "Басқы жыл", "С года", "From";
    LAST_YEAR: "Соңғы жыл", "По год", "To";
    ANY_YEAR: "Кез келген жыл", "Любые годы", "Any year";
    SINCE_YEAR: "{} бастап", "с {}", "from {}";
    UNTIL_YEAR: "{} дейін", "по {}", "to {}";
    YEARS_HINT:
        "Біздің заманымызға дейінгі жылдар минуспен жазылады: -500.",
        "Годы до нашей эры пишутся с минусом: -500.",
        "Years BCE are written with a minus: -500.";
    YEARS_ABOUT: "Сандар шамамен алынған.", "Числа приблизительные.", "The numbers are approximate.";
    BY_CENTURY: "Ғасырлар бойынша", "По векам", "By century";
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
