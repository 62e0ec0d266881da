//! Periods, as Kazakh archaeology and history name them, and their years in words.

use super::words;

words! {
    PALAEOLITHIC: "Палеолит", "Палеолит", "Palaeolithic";
    PALAEOLITHIC_YEARS: "б.з.д. 10 000 жылға дейін", "до 10 000 г. до н. э.", "until 10,000 BCE";
    MESOLITHIC: "Мезолит", "Мезолит", "Mesolithic";
    MESOLITHIC_YEARS: "б.з.д. 10 000–6000 жж.", "10 000–6000 гг. до н. э.", "10,000–6000 BCE";
    NEOLITHIC: "Неолит", "Неолит", "Neolithic";
    NEOLITHIC_YEARS: "б.з.д. 6000–3700 жж.", "6000–3700 гг. до н. э.", "6000–3700 BCE";
    ENEOLITHIC: "Энеолит: Ботай", "Энеолит: Ботай", "Eneolithic: Botai";
    ENEOLITHIC_YEARS: "б.з.д. 3700–2500 жж.", "3700–2500 гг. до н. э.", "3700–2500 BCE";
    BRONZE_AGE: "Қола дәуірі: Андрон", "Бронзовый век: андроновцы", "Bronze Age: Andronovo";
    BRONZE_AGE_YEARS: "б.з.д. 2500–800 жж.", "2500–800 гг. до н. э.", "2500–800 BCE";
    EARLY_IRON_AGE:
        "Ерте темір дәуірі: сақтар, үйсіндер, сарматтар",
        "Ранний железный век: саки, усуни, сарматы",
        "Early Iron Age: Saka, Wusun, Sarmatians";
    EARLY_IRON_AGE_YEARS: "б.з.д. 800 ж. – б.з. 500 ж.", "800 г. до н. э. – 500 г. н. э.", "800 BCE – 500 CE";
    TURKIC_AGE: "Түркі дәуірі", "Тюркская эпоха", "Turkic period";
    TURKIC_AGE_YEARS: "500–1220 жж.", "500–1220 гг.", "500–1220";
    GOLDEN_HORDE: "Алтын Орда", "Золотая Орда", "Golden Horde";
    GOLDEN_HORDE_YEARS: "1220–1465 жж.", "1220–1465 гг.", "1220–1465";
    KAZAKH_KHANATE: "Қазақ хандығы", "Казахское ханство", "Kazakh Khanate";
    KAZAKH_KHANATE_YEARS: "1465–1847 жж.", "1465–1847 гг.", "1465–1847";
    RUSSIAN_EMPIRE: "Ресей империясы кезеңі", "Период Российской империи", "Under the Russian Empire";
    RUSSIAN_EMPIRE_YEARS: "1731–1917 жж.", "1731–1917 гг.", "1731–1917";
    SOVIET_PERIOD: "Кеңес дәуірі", "Советский период", "Soviet period";
    SOVIET_PERIOD_YEARS: "1917–1991 жж.", "1917–1991 гг.", "1917–1991";
    INDEPENDENCE: "Тәуелсіздік", "Независимость", "Independence";
    INDEPENDENCE_YEARS: "1991 жылдан бері", "с 1991 года", "since 1991";
}
