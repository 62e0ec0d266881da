//! Headings in three languages, matched with the portal's fields.

mod matching;
mod reading;

use matching::matched;

#[test]
fn headings_in_three_languages_are_understood() {
    let mut wrong = Vec::new();
    for (heading, field) in [
        // Russian
        ("Название", "title"),
        ("Наименование предмета", "title"),
        ("Наименование экспоната", "title"),
        ("Инв. №", "inventory_number"),
        ("Инвентарный номер", "inventory_number"),
        ("№ КП", "inventory_number"),
        ("Учётное обозначение", "inventory_number"),
        ("Датировка", "date"),
        ("Время создания", "date"),
        ("Год", "date"),
        ("Материал", "materials"),
        ("Материалы", "materials"),
        ("Мат-л", "materials"),
        ("Материал, техника", "materials"),
        ("Техника", "techniques"),
        ("Техника изготовления", "techniques"),
        ("Размеры", "dimensions"),
        ("Размер (см)", "dimensions"),
        ("Автор", "makers"),
        ("Автор / мастер", "makers"),
        ("Место находки", "findspot"),
        ("Музей", "museum"),
        ("Описание", "description"),
        ("Краткое описание", "description"),
        ("Внешний вид", "physical_description"),
        ("Культура", "culture"),
        ("Период", "period"),
        ("Тип предмета", "object_type"),
        ("Категория", "object_type"),
        ("Источник поступления", "credit_line"),
        ("История предмета", "provenance"),
        ("Ключевые слова", "subjects"),
        ("Фото", "media"),
        ("Примечание", "notes"),
        ("Сохранность", "notes"),
        ("Литература", "sources"),
        ("Лицензия", "rights"),
        // Kazakh
        ("Атауы", "title"),
        ("Жәдігердің атауы", "title"),
        ("Экспонат атауы", "title"),
        ("Түгендеу нөмірі", "inventory_number"),
        ("Инв. нөмірі", "inventory_number"),
        ("Мерзімі", "date"),
        ("Жасалған уақыты", "date"),
        ("Жылы", "date"),
        ("Материалы", "materials"),
        ("Жасалу техникасы", "techniques"),
        ("Өлшемі", "dimensions"),
        ("Көлемі", "dimensions"),
        ("Шебері", "makers"),
        ("Авторы", "makers"),
        ("Табылған жері", "findspot"),
        ("Мұражай", "museum"),
        ("Музей атауы", "museum"),
        ("Сипаттамасы", "description"),
        ("Қысқаша сипаттама", "description"),
        ("Мәдениеті", "culture"),
        ("Кезеңі", "period"),
        ("Жәдігер түрі", "object_type"),
        ("Түсу жолы", "credit_line"),
        ("Шығу тарихы", "provenance"),
        ("Кілт сөздер", "subjects"),
        ("Суреті", "media"),
        ("Ескерту", "notes"),
        ("Сақталуы", "notes"),
        ("Әдебиет", "sources"),
        // English
        ("Title", "title"),
        ("Object name", "title"),
        ("Inventory number", "inventory_number"),
        ("Inventory No.", "inventory_number"),
        ("Accession number", "inventory_number"),
        ("Date", "date"),
        ("Material", "materials"),
        ("Technique", "techniques"),
        ("Dimensions", "dimensions"),
        ("Size (cm)", "dimensions"),
        ("Artist", "makers"),
        ("Findspot", "findspot"),
        ("Museum", "museum"),
        ("Description", "description"),
        ("Credit line", "credit_line"),
        ("Photo", "media"),
        ("Notes", "notes"),
        ("Bibliography", "sources"),
        // As they are typed
        ("НАЗВАНИЕ", "title"),
        ("Назвние", "title"),
        ("Инвентраный номер", "inventory_number"),
        ("Табылган жери", "findspot"),
        ("Олшеми", "dimensions"),
        ("Desription", "description"),
        ("inventory_number", "inventory_number"),
        ("plain_description", "plain_description"),
    ] {
        let found = matched(&format!("{heading};x;y\n"));
        let found = found[0].field.as_deref().unwrap_or("nothing");
        if found != field {
            wrong.push(format!("{heading}: {found}, and not {field}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_means_nothing_is_left_to_the_person() {
    for heading in ["№ п/п", "Рет саны", "Стеллаж", "Подпись", "Ответственный хранитель", "Цена", ""]
    {
        let found = matched(&format!("{heading};Инв. №;Название\n"));
        assert_eq!(found[0].field, None, "{heading}");
    }
}

/// The fields of a table's columns, and the least sure of them.
fn fields(text: &str) -> (Vec<String>, u8) {
    let matched = matched(text);
    let least = matched.iter().filter(|own| own.field.is_some()).map(|own| own.certainty).min().unwrap();
    (matched.into_iter().map(|own| own.field.unwrap_or_default()).collect(), least)
}

#[test]
fn languages_are_told_by_headings_and_by_letters() {
    let (told, least) = fields(
        "№;Инв. №;Атауы;Название;Title;Описание (каз.);Описание (рус.);Материал\n\
         1;КП-1;Тостаған;Чаша;Bowl;Қымызға арналған;Для кумыса;дерево\n",
    );
    let expected = [
        "",
        "inventory_number",
        "title.kk",
        "title.ru",
        "title.en",
        "description.kk",
        "description.ru",
        "materials.ru",
    ];
    assert_eq!(told, expected);
    assert!(least >= 80, "{least}");
    // A Russian heading over Kazakh words.
    assert_eq!(fields("Название;Год;x\nҚобыз, ағаш;1890;\n").0, ["title.kk", "date", ""]);
    // The portal's own columns are themselves.
    let (told, least) = fields("id;title.kk;title.ru\na;Қобыз;Кобыз\n");
    assert_eq!((told, least), (vec!["id".to_owned(), "title.kk".to_owned(), "title.ru".to_owned()], 100));
}

#[test]
fn a_field_is_given_to_one_column() {
    // Of two that are called alike, the one further left; the other is left to the person.
    assert_eq!(fields("Наименование;Название;Год\nЧаша;Тостаған;1890\n").0, ["title.ru", "title.kk", "date"]);
    assert_eq!(fields("Наименование;Название;Год\nЧаша;Седло;1890\n").0, ["title.ru", "", "date"]);
    assert_eq!(fields("Фото 1;Фото 2;Название\na.jpg;b.jpg;Чаша\n").0, ["media", "media", "title.ru"]);
    // Without a better one, the number of a row is its identifier.
    assert_eq!(fields("№ п/п;Название;Год\n1;Чаша;1890\n").0, ["id", "title.ru", "date"]);
}
