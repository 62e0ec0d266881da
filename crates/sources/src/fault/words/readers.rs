//! What the readers of JSON, of connectors and of profiles say, in Kazakh and Russian.
//!
//! They say it in English alone: they are in the wasm that every visitor fetches. Here their sentences are known by their forms.

use crate::three_languages::filled;
use catalogue::language::Language;

/// What a reader says, in a language; as it is, where nobody knows it.
pub fn said(english: &str, language: Language) -> String {
    if language == Language::English {
        return english.to_owned();
    }
    let known = |(form, kazakh, russian): &(&'static str, &'static str, &'static str)| {
        let own = values(form, english)?.into_iter().zip(form.split("{}"));
        // What stands in quotation marks is a name, and stays.
        let value = |(value, before): (&str, &str)| match before.ends_with('«') {
            true => value.to_owned(),
            false => said(value, language),
        };
        let values: Vec<_> = own.map(value).collect();
        Some(filled(language, &[*kazakh, *russian, *form], &values))
    };
    FORMS.iter().find_map(known).or_else(|| in_field(english, language)).unwrap_or_else(|| english.to_owned())
}

/// What stands at the holes of a form, if a sentence has it.
fn values<'a>(form: &str, sentence: &'a str) -> Option<Vec<&'a str>> {
    let mut pieces = form.split("{}");
    let mut rest = sentence.strip_prefix(pieces.next()?)?;
    let mut values = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let at = if pieces.peek().is_none() { rest.strip_suffix(piece)?.len() } else { rest.find(piece)? };
        values.push(rest.get(..at)?);
        rest = rest.get(at + piece.len()..)?;
    }
    rest.is_empty().then_some(values)
}

/// «fields.title: the field is missing».
fn in_field(english: &str, language: Language) -> Option<String> {
    let (field, why) = english.split_once(": ").filter(|(field, _)| !field.contains(' '))?;
    Some(format!("{field}: {}", said(why, language)))
}

/// The forms of their sentences and of the words in them, each with the same in Kazakh and Russian.
const FORMS: &[(&str, &str, &str)] = &[
    // Places.
    ("line {}, column {}: {}", "{}-жол, {}-орын: {}", "строка {}, позиция {}: {}"),
    // What something is.
    ("null", "null", "null"),
    ("true or false", "true немесе false", "true или false"),
    ("a number", "сан", "число"),
    ("a whole number", "бүтін сан", "целое число"),
    ("a text", "мәтін", "текст"),
    ("a list", "тізім", "список"),
    ("an object", "объект", "объект"),
    ("something nested too deep", "тым терең салынған мән", "слишком глубоко вложенное"),
    ("a mapping", "өріс сипаттамасы", "описание поля"),
    ("a verb", "амал", "действие"),
    (
        "a path, a list of them, or an object",
        "жол, жолдар тізімі немесе объект",
        "путь, список путей или объект",
    ),
    (
        "a path, or an object with «path», «parameters», «headers» and «body»",
        "жол немесе «path», «parameters», «headers», «body» бар объект",
        "путь или объект с «path», «parameters», «headers» и «body»",
    ),
    ("rule", "ереже", "правила"),
    ("field", "өріс", "поля"),
    ("list", "тізім", "списка"),
    // JSON.
    ("the file ends too soon", "файл ерте бітеді", "файл обрывается"),
    ("something follows the end of the JSON", "JSON біткен соң бірдеңе тұр", "после конца JSON что-то стоит"),
    ("expected a value", "мән болуы керек", "ожидается значение"),
    (
        "expected the name of a field, in double quotes",
        "қос тырнақшадағы өріс аты болуы керек",
        "ожидается имя поля в двойных кавычках",
    ),
    ("expected a colon", "қос нүкте болуы керек", "ожидается двоеточие"),
    (
        "expected a comma or the end of the list or object",
        "үтір немесе тізімнің не объектінің соңы болуы керек",
        "ожидается запятая или конец списка или объекта",
    ),
    (
        "a control character must be escaped",
        "басқару таңбасы экрандалуы керек",
        "управляющий символ надо экранировать",
    ),
    ("there is no such escape", "мұндай экрандау жоқ", "такого экранирования нет"),
    ("there is no such character", "мұндай таңба жоқ", "такого символа нет"),
    (
        "half a character: {}",
        "таңбаның жартысы ғана: екінші жартысы сәйкес келмейді",
        "половина символа: вторая половина не подходит",
    ),
    (
        "expected four hexadecimal digits",
        "он алтылық төрт цифр болуы керек",
        "ожидаются четыре шестнадцатеричные цифры",
    ),
    ("the number is too large", "сан тым үлкен", "число слишком велико"),
    ("expected a digit", "цифр болуы керек", "ожидается цифра"),
    // Fields and values.
    (
        "expected a whole number from 0 to {}",
        "0-ден {}-ке дейінгі бүтін сан болуы керек",
        "ожидается целое число от 0 до {}",
    ),
    (
        "expected a text, or an object from language tags to texts",
        "мәтін немесе тіл белгілері бойынша мәтіндер объектісі болуы керек",
        "ожидается текст или объект с текстами по меткам языков",
    ),
    (
        "expected a date as {}",
        "күн былай жазылуы керек: 2019-12-18, 2019-12, 2019 немесе XXXX-12-18; күмән болса, соңында ?",
        "ожидается дата вида 2019-12-18, 2019-12, 2019 или XXXX-12-18; при сомнении с ? в конце",
    ),
    ("expected one of {}", "мыналардың бірі болуы керек: {}", "ожидается одно из: {}"),
    ("expected {}, found {}", "{} болуы керек, ал тұрғаны – {}", "ожидается {}, а стоит {}"),
    ("the field is missing", "өріс жоқ", "поля нет"),
    (
        "the field is missing: no record can do without it",
        "өріс жоқ: онсыз жазба болмайды",
        "поля нет: без него не обходится ни одна запись",
    ),
    ("there is no such field", "мұндай өріс жоқ", "такого поля нет"),
    ("there is no such field; there are {}", "мұндай өріс жоқ; бар өрістер: {}", "такого поля нет; есть {}"),
    ("the text is empty", "мәтін бос", "текст пуст"),
    (
        "the identifier «{}» cannot stand in an address",
        "«{}» идентификаторы мекенжайда тұра алмайды",
        "идентификатор «{}» не может стоять в адресе",
    ),
    // Profiles.
    ("there is no profile «{}»", "«{}» деген бейін жоқ", "профиля «{}» нет"),
    (
        "«{}» is none of error, warning, hint, off",
        "«{}» – error, warning, hint, off сөздерінің бірі емес",
        "«{}» — не одно из слов error, warning, hint, off",
    ),
    (
        "there is no {} «{}»; perhaps «{}» is meant",
        "мұндай {} жоқ: «{}»; мүмкін, «{}» болар",
        "нет {} «{}»; возможно, имеется в виду «{}»",
    ),
    ("expected an object", "объект болуы керек", "ожидается объект"),
    ("expected a longitude and a latitude", "бойлық пен ендік болуы керек", "ожидаются долгота и широта"),
    (
        "expected two corners of a box, or more",
        "тіктөртбұрыштың екі бұрышы немесе одан көп нүкте болуы керек",
        "ожидаются два угла прямоугольника или больше точек",
    ),
    (
        "there is no field to be filled",
        "толтырылатын өріс көрсетілмеген",
        "не названо поле, которое надо заполнить",
    ),
    // Connectors.
    (
        "only one of «map», «pairs» and «list» can be",
        "«map», «pairs», «list» дегеннің бірі ғана бола алады",
        "может быть только одно из «map», «pairs» и «list»",
    ),
    ("a path of more than {} characters", "жол {} таңбадан ұзын", "путь длиннее {} символов"),
    (
        "«{}» is no JMESPath: {}, at character {}",
        "«{}» – JMESPath емес: {}, {}-таңба",
        "«{}» — не JMESPath: {}, символ {}",
    ),
    (
        "«{}»: JMESPath has no function «{}»",
        "«{}»: JMESPath-та «{}» функциясы жоқ",
        "«{}»: в JMESPath нет функции «{}»",
    ),
    ("a brace too many in «{}»", "«{}» ішінде артық жақша бар", "лишняя скобка в «{}»"),
    ("a brace is not closed in «{}»", "«{}» ішінде жақша жабылмаған", "не закрыта скобка в «{}»"),
    (
        "there is no «{}» to put in; there are {}",
        "қоятын «{}» жоқ; барлары: {}",
        "подставить «{}» нельзя; есть {}",
    ),
    ("one value comes from one place", "бір мән бір жерден алынады", "одно значение берётся из одного места"),
    ("one of these is missing: {}", "мыналардың бірі жоқ: {}", "не хватает одного из: {}"),
    (
        "«follow» and «take» belong together",
        "«follow» мен «take» бірге жүреді",
        "«follow» и «take» идут вместе",
    ),
    (
        "more than {} answers would be asked for, one after the other",
        "бірінен соң бірі {} жауаптан көп сұралар еді",
        "пришлось бы запросить больше {} ответов один за другим",
    ),
    ("there is no verb «{}»; there are {}", "«{}» деген амал жоқ; барлары: {}", "действия «{}» нет; есть {}"),
    ("only «map» has an «else»", "«else» тек «map» ішінде болады", "«else» бывает только у «map»"),
    (
        "a verb is an object with one name: {}",
        "амал – бір аты бар объект: {}",
        "действие — объект с одним именем: {}",
    ),
    ("an object with «{}» and «{}»", "«{}» пен «{}» бар объект", "объект с «{}» и «{}»"),
    ("there is no {} «{}»", "мұндай {} жоқ: «{}»", "нет {} «{}»"),
    // Answers.
    (
        "the answer is a page for people (HTML), not JSON",
        "жауап – JSON емес, адамға арналған бет (HTML)",
        "ответ — не JSON, а страница для людей (HTML)",
    ),
    ("the answer is no JSON: {}", "жауап JSON емес: {}", "ответ — не JSON: {}"),
    ("the API says: {}", "API былай дейді: {}", "API отвечает: {}"),
    ("the connector has no «{}»", "қосқышта «{}» жоқ", "в коннекторе нет «{}»"),
    (
        "the connector does not say how «{}» are listed",
        "қосқыш «{}» тізімі қалай алынатынын айтпайды",
        "коннектор не говорит, как получить список «{}»",
    ),
    ("there is no record in the answer", "жауапта жазба жоқ", "в ответе нет записи"),
    ("it has only identifiers", "онда тек идентификаторлар бар", "в нём только идентификаторы"),
    ("no JSON: {}", "JSON емес: {}", "не JSON: {}"),
    ("the file is empty", "файл бос", "файл пуст"),
    // Guesses.
    (
        "nothing was found for it in {}",
        "оған сай ештеңе табылмады, мынаның ішінде: {}",
        "для него ничего не нашлось в {}",
    ),
    (
        "the connector does not say where it stands",
        "коннектор оның қайда тұрғанын айтпайды",
        "коннектор не говорит, где оно стоит",
    ),
    (
        "the list has only identifiers: guess again with --record FILE, the answer with one record",
        "тізімде тек идентификаторлар бар: бір жазбаның жауабын да беріңіз (--record FILE)",
        "в списке только идентификаторы: дайте и ответ с одной записью (--record FILE)",
    ),
    (
        "expected an object with lists of records",
        "жазбалар тізімдері бар объект болуы керек",
        "ожидается объект со списками записей",
    ),
    ("«{}» is not a list", "«{}» тізім емес", "«{}» — не список"),
    ("record no. {}: {}", "{}-жазба: {}", "запись {}: {}"),
    (
        "«paging»: the next page is one that was asked for before, without end",
        "«paging»: келесі бет бұрын сұралған беттің өзі, сөйтіп аяқталмайды",
        "«paging»: следующая страница — та, что уже запрашивалась, и так без конца",
    ),
    (
        "the answer is an empty list: save one that has some records",
        "жауап – бос тізім: жазбалары бар жауапты сақтаңыз",
        "ответ — пустой список: сохраните такой, в котором есть записи",
    ),
    (
        "the list at «{}» is empty: save an answer that has some records",
        "«{}» тізімі бос: жазбалары бар жауапты сақтаңыз",
        "список «{}» пуст: сохраните ответ, в котором есть записи",
    ),
    (
        "there are no objects in the list, and nothing that could be identifiers",
        "тізімде объект те, идентификатор бола алатын мән де жоқ",
        "в списке нет ни объектов, ни того, что могло бы быть идентификаторами",
    ),
    ("the answer is an empty object", "жауап – бос объект", "ответ — пустой объект"),
    (
        "the answer tells of an error, and has no record: {}",
        "жауапта жазба жоқ, қате туралы айтылған: {}",
        "в ответе нет записи, он говорит об ошибке: {}",
    ),
    (
        "nothing in the answer looks like a record: no object has anything that could be its title and its identifier",
        "жауапта жазбаға ұқсайтын ештеңе жоқ: ешбір объектіде атауы мен идентификаторы бола алатын мән табылмады",
        "в ответе нет ничего похожего на запись: ни в одном объекте нет того, что могло бы быть названием и идентификатором",
    ),
    (
        "the answer is a single value: there is no list and no object in it",
        "жауап – жалғыз мән: онда тізім де, объект те жоқ",
        "ответ — одно значение: в нём нет ни списка, ни объекта",
    ),
    (
        "«{}» is no address: expected one that starts with https:// or http://",
        "«{}» – мекенжай емес: https:// не http:// деп басталуы керек",
        "«{}» — не адрес: он должен начинаться с https:// или http://",
    ),
    ("the answer with one record: {}", "бір жазбаның жауабы: {}", "ответ с одной записью: {}"),
    (
        "this is a page for people (HTML) or XML, not JSON: ask the API for JSON, and save that answer",
        "бұл – JSON емес, адамға арналған бет (HTML) немесе XML: API-ден JSON сұрап, сол жауапты сақтаңыз",
        "это не JSON, а страница для людей (HTML) или XML: запросите у API JSON и сохраните тот ответ",
    ),
    (
        "{}: one JSON value a line (NDJSON)? Put them into one list, parted by commas",
        "{}: әр жолда бір JSON мәні ме (NDJSON)? Оларды үтірмен бөліп, бір тізімге салыңыз",
        "{}: по одному значению JSON на строке (NDJSON)? Соберите их в один список через запятую",
    ),
    (
        "the field is missing: nothing is suggested without it",
        "өріс жоқ: онсыз ештеңе ұсынылмайды",
        "поля нет: без него нечего предложить",
    ),
    (
        "what is typed is not asked for: put «{}» into it",
        "терілген сөз сұралмайды: оған «{}» қосыңыз",
        "набранное не запрашивается: добавьте туда «{}»",
    ),
    (
        "expected an address that starts with https:// or http://, or one from the portal's root",
        "https:// не http:// деп басталатын немесе порталдың түбірінен басталатын мекенжай болуы керек",
        "ожидается адрес, который начинается с https:// или http://, или адрес от корня портала",
    ),
    ("it is on another host than the API", "ол API-ден басқа хостта", "он не на том хосте, что API"),
    (
        "the path of the request cannot be filled",
        "сұрау жолын толтыру мүмкін емес",
        "путь запроса нечем заполнить",
    ),
    (
        "that page can only be reached through {} others",
        "ол бетке {} бет арқылы ғана жетуге болады",
        "до этой страницы можно дойти только через другие, их {}",
    ),
];

#[cfg(test)]
mod tests;
