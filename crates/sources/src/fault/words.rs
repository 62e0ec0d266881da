//! The words for what is wrong, in Kazakh, Russian and English.

mod readers;
mod strangers;

pub use readers::said;

use super::{Fault, What};
use crate::own_lists::KINDS;
use crate::three_languages::{Words, filled};
use catalogue::language::Language;
use std::fmt;

impl Fault {
    /// Where it is and what, with what to do, in a language.
    pub fn said(&self, language: Language) -> String {
        format!("{}: {}", self.place.said(language), self.what.said(language))
    }
}

impl What {
    /// In words, with what to do.
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Stranger(stranger) => filled(language, strangers::words(*stranger), &[]),
            Self::NotJson(why) | Self::Refused(why) => said(why, language),
            Self::NeitherListNorRecord(why) => {
                filled(language, &NEITHER_LIST_NOR_RECORD, &[said(why, language)])
            }
            what => {
                let (words, values) = what.words();
                filled(language, words, &values)
            }
        }
    }

    fn words(&self) -> (&'static Words, Vec<String>) {
        let megabytes = |bytes: u64| vec![(bytes >> 20).to_string()];
        match self {
            Self::TooLarge { most } => (&TOO_LARGE, megabytes(*most as u64)),
            Self::Letters => (&LETTERS, Vec::new()),
            Self::NotRecords => (&NOT_RECORDS, Vec::new()),
            Self::UnknownList { name } => (&UNKNOWN_LIST, vec![name.clone(), KINDS.join(", ")]),
            Self::NotAList { name } => (&NOT_A_LIST, vec![name.clone()]),
            Self::NoIdentifiers => (&NO_IDENTIFIERS, Vec::new()),
            Self::TooManyColumns { count, most } => {
                (&TOO_MANY_COLUMNS, vec![count.to_string(), most.to_string()])
            }
            Self::ColumnTwice { name } => (&COLUMN_TWICE, vec![name.clone()]),
            Self::ColumnsBeside { field, language } => {
                (&COLUMNS_BESIDE, vec![field.clone(), format!("{field}.{language}"), format!("{field}.und")])
            }
            Self::Cells { cells, columns, is_long: false } => {
                (&CELLS, vec![cells.to_string(), columns.to_string()])
            }
            Self::Cells { cells, columns, .. } => {
                (&CELLS_ON_LINES, vec![cells.to_string(), columns.to_string()])
            }
            Self::OpenQuote => (&OPEN_QUOTE, Vec::new()),
            Self::RowTooLong { most } => (&ROW_TOO_LONG, megabytes(*most as u64)),
            Self::HeadingBelow => (&HEADING_BELOW, Vec::new()),
            Self::IdentifiersOnly => (&IDENTIFIERS_ONLY, Vec::new()),
            Self::NeedsConnector => (&NEEDS_CONNECTOR, Vec::new()),
            Self::DamagedWorkbook { part } if part.is_empty() => (&DAMAGED, Vec::new()),
            Self::DamagedWorkbook { part } => (&DAMAGED_PART, vec![part.clone()]),
            Self::Zip64 => (&ZIP64, Vec::new()),
            Self::Bomb { most } => (&BOMB, megabytes(*most)),
            Self::HiddenSheet => (&HIDDEN_SHEET, Vec::new()),
            Self::HiddenRows { count } => (&HIDDEN_ROWS, vec![count.to_string()]),
            Self::Merged { cells } => (&MERGED, vec![cells.clone()]),
            Self::FormulaError { error } => (&FORMULA_ERROR, vec![error.clone()]),
            Self::NoValue => (&NO_VALUE, Vec::new()),
            Self::DamagedCell { value } => (&DAMAGED_CELL, vec![value.clone()]),
            // The others have their words above.
            _ => (&EMPTY, Vec::new()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.said(Language::English))
    }
}

impl std::error::Error for Fault {}

impl fmt::Display for What {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.said(Language::English))
    }
}

const EMPTY: Words = ["файл бос", "файл пуст", "the file is empty"];
const TOO_LARGE: Words = [
    "файл {} МБ-тан үлкен; оны жол-жолымен оқылатын CSV немесе NDJSON етіп сақтаңыз",
    "файл больше {} МБ; сохраните его как CSV или NDJSON, которые читаются построчно",
    "the file has more than {} MB; save it as CSV or NDJSON, which are read line by line",
];
const LETTERS: Words = [
    "әріптері бүлінген немесе UTF-8 емес; файлды UTF-8 етіп сақтаңыз",
    "буквы испорчены или не в UTF-8; сохраните файл в UTF-8",
    "letters are damaged or not in UTF-8; save the file as UTF-8",
];
const NOT_RECORDS: Words = [
    "жазбалар тізімдері бар объект немесе тізім болуы керек",
    "ожидается объект со списками записей или список",
    "expected an object with lists of records, or a list",
];
const UNKNOWN_LIST: Words = [
    "«{}» деген тізім жоқ; тізімдер: {}",
    "списка «{}» нет; списки такие: {}",
    "«{}» is none of the lists; they are {}",
];
const NOT_A_LIST: Words = [
    "«{}» тізім емес; жазбаларын [ мен ] арасына жазыңыз",
    "«{}» — не список; запишите его записи между [ и ]",
    "«{}» is not a list; put its records between [ and ]",
];
const NO_IDENTIFIERS: Words = [
    "бұл JSON да, «id» бағаны бар кесте де емес; бірінші жолда бағандардың аттары тұруы керек: id, title.kk, title.ru, date …",
    "это не JSON и не таблица со столбцом «id»; первая строка должна называть столбцы: id, title.kk, title.ru, date …",
    "this is neither JSON nor a table with a column «id»; the first row must name the columns: id, title.kk, title.ru, date …",
];
const TOO_MANY_COLUMNS: Words = [
    "{} баған бар, ең көбі {} баған оқылады",
    "столбцов {}, а читается не больше {}",
    "there are {} columns, and {} at most are read",
];
const COLUMN_TWICE: Words = [
    "«{}» деген екі баған бар; әрқайсысына өз атын беріңіз",
    "столбцов «{}» два; дайте каждому своё имя",
    "there are two columns «{}»; give each a name of its own",
];
const COLUMNS_BESIDE: Words = [
    "«{}» мен «{}» бағандары қатар тұр; біріншісінің де тілін көрсетіңіз, мысалы, «{}»",
    "столбцы «{}» и «{}» стоят рядом; укажите язык и первого, например «{}»",
    "the columns «{}» and «{}» stand side by side; name the language of the first too, as in «{}»",
];
const CELLS: Words = [
    "жолда {} ұяшық бар, ал баған саны – {}: тырнақша түсіп қалған болар",
    "в строке ячеек {}, а столбцов {}: возможно, пропущена кавычка",
    "the row has {} cells, and there are {} columns: a quotation mark may be missing",
];
const CELLS_ON_LINES: Words = [
    "жолда бірнеше қатарға созылған {} ұяшық бар, ал баған саны – {}: тырнақша түсіп қалған болар",
    "в строке ячеек {}, на нескольких строках файла, а столбцов {}: возможно, пропущена кавычка",
    "the row has {} cells on several lines, and there are {} columns: a quotation mark may be missing",
];
const OPEN_QUOTE: Words = [
    "тырнақша жабылмаған немесе жабылғаннан кейін бірдеңе тұр; ұяшық ішіндегі тырнақшаны екі рет жазыңыз",
    "кавычка не закрыта, или после закрывающей что-то стоит; внутри ячейки пишите кавычку дважды",
    "a quotation mark is not closed, or something follows the one that closes; double those within a cell",
];
const ROW_TOO_LONG: Words = [
    "жол {} МБ-тан ұзын: тырнақша түсіп қалған болар",
    "строка длиннее {} МБ: возможно, пропущена кавычка",
    "the row has more than {} MB: a quotation mark may be missing",
];
const HEADING_BELOW: Words = [
    "бағандардың аттары осы жолда деп алынды",
    "эта строка принята за названия столбцов",
    "this row is taken for the one that names the columns",
];
const IDENTIFIERS_ONLY: Words = [
    "бұл тізімде жазбалардың идентификаторлары ғана бар; жазбалардың өзін әр жолға бір-бірден сақтаңыз (NDJSON)",
    "в этом списке только идентификаторы записей; сохраните сами записи, по одной на строке (NDJSON)",
    "this list has only the identifiers of records; save the records themselves, one on each line (NDJSON)",
];
const NEEDS_CONNECTOR: Words = [
    "бұл JSON-ның пішімі өзгеше; өрістерінің қайда тұрғанын қосқыш айтуы керек",
    "этот JSON устроен по-своему; где стоят его поля, должен сказать коннектор",
    "this JSON is in a shape of its own; a connector must say where its fields stand",
];
const NEITHER_LIST_NOR_RECORD: Words = [
    "жазбалар тізімі жоқ, ал жеке жазба ретінде: {}",
    "списка записей нет, а как отдельная запись: {}",
    "there is no list of records, and as a record by itself: {}",
];
const DAMAGED: Words = [
    "жұмыс кітабы бүлінген немесе толық емес; оны қайта алыңыз немесе Excel-де ашып, қайта сақтаңыз",
    "книга повреждена или обрезана; получите её снова или откройте в Excel и сохраните заново",
    "the workbook is damaged or cut short; get it again, or open it in Excel and save it anew",
];
const ZIP64: Words = [
    "жұмыс кітабы ZIP64 түрінде жазылған, ол мұнда оқылмайды; Excel-де ашып, қайта сақтаңыз немесе CSV етіп сақтаңыз",
    "книга записана как ZIP64, а это здесь не читается; откройте её в Excel и сохраните заново или как CSV",
    "the workbook is written as ZIP64, which is not read here; open it in Excel and save it anew, or as CSV",
];
const DAMAGED_PART: Words = [
    "жұмыс кітабы «{}» жерінде бүлінген, одан кейінгісі оқылмады; Excel-де ашып, қайта сақтаңыз",
    "книга повреждена в «{}», и дальше она не прочитана; откройте её в Excel и сохраните заново",
    "the workbook is damaged in «{}», and what comes after it is not read; open it in Excel and save it anew",
];
const BOMB: Words = [
    "жұмыс кітабы жайылғанда {} МБ-тан асады; парақты CSV етіп немесе бірнеше кітапқа бөліп сақтаңыз",
    "в распакованном виде книга больше {} МБ; сохраните лист как CSV или разделите на несколько книг",
    "the workbook has more than {} MB when it is unpacked; save the sheet as CSV, or in several workbooks",
];
const HIDDEN_SHEET: Words = [
    "парақ жасырын, сондықтан оқылмады; оны көрсетілетін етіңіз",
    "лист скрыт и не прочитан; покажите его",
    "the sheet is hidden and was not read; unhide it, or ask for hidden sheets",
];
const HIDDEN_ROWS: Words = [
    "осы жерден бастап {} жол жасырын (сүзгіден болар), бірақ бәрібір оқылды; керек еместерін өшіріңіз",
    "строк, скрытых отсюда (возможно, фильтром): {}; они всё равно прочитаны, удалите лишние",
    "{} rows from here on are hidden, by a filter perhaps, and were read all the same; delete those that are not meant",
];
const MERGED: Words = [
    "{} ұяшықтары біріктірілген: мәні біріншісінікі, қалғандары бос; оларды бөліп, әрқайсысын толтырыңыз",
    "ячейки {} объединены: значение принадлежит первой, остальные пусты; разделите их и заполните каждую",
    "the cells {} are merged: the value belongs to the first, the others are blank; unmerge them, and fill in each",
];
const FORMULA_ERROR: Words = [
    "формула {} қатесін береді, ұяшық бос қалды; формуланы түзетіңіз немесе мәннің өзін жазыңыз",
    "формула даёт {}, ячейка оставлена пустой; исправьте её или впишите само значение",
    "the formula gives {}, and the cell is left blank; mend it, or write the value itself",
];
const NO_VALUE: Words = [
    "формуланың сақталған мәні жоқ, ұяшық бос қалды; кітапты Excel-де не LibreOffice-те ашып, сақтаңыз",
    "у формулы нет сохранённого значения, ячейка оставлена пустой; откройте книгу в Excel или LibreOffice и сохраните",
    "the formula has no stored value, and the cell is left blank; open the workbook in Excel or LibreOffice and save it",
];
const DAMAGED_CELL: Words = [
    "ұяшықта «{}» тұр, ол мән емес, ұяшық бос қалды; қайта жазыңыз",
    "в ячейке «{}» — это не значение, она оставлена пустой; впишите заново",
    "the cell has «{}», which is no value, and is left blank; write it anew",
];

#[cfg(test)]
mod tests;
