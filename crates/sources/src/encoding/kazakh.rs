//! KZ-1048, the Kazakh standard beside Windows-1251.

/// A letter of Windows-1251 as KZ-1048 has it at the same byte.
pub(crate) fn kazakh(letter: char) -> char {
    match letter {
        'Ќ' => 'Қ',
        'Ћ' => 'Һ',
        'ќ' => 'қ',
        'ћ' => 'һ',
        'Ў' => 'Ұ',
        'ў' => 'ұ',
        'Ј' => 'Ә',
        'Ґ' => 'Ө',
        'Є' => 'Ғ',
        'Ї' => 'Ү',
        'ґ' => 'ө',
        'є' => 'ғ',
        'ј' => 'ә',
        'Ѕ' => 'Ң',
        'ѕ' => 'ң',
        'ї' => 'ү',
        other => other,
    }
}
