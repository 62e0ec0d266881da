//! The words for what is wrong, in English.

use super::What;
use crate::kind::Stranger;
use crate::making::KINDS;
use std::fmt;

impl fmt::Display for What {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("the file is empty"),
            Self::Stranger(stranger) => out.write_str(words(*stranger)),
            Self::TooLarge { most } => write!(
                out,
                "the file has more than {} MB; save it as CSV or NDJSON, which are read line by line",
                most >> 20
            ),
            Self::Letters => out.write_str("letters are damaged or not in UTF-8; save the file as UTF-8"),
            Self::NotJson(why) | Self::Refused(why) => out.write_str(why),
            Self::NotRecords => out.write_str("expected an object with lists of records, or a list"),
            Self::UnknownList { name } => {
                write!(out, "«{name}» is none of the lists; they are {}", KINDS.join(", "))
            }
            Self::NotAList { name } => write!(out, "«{name}» is not a list; put its records between [ and ]"),
            Self::NoIdentifiers => out.write_str(
                "this is neither JSON nor a table with a column «id»; the first row must name the columns: id, title.kk, title.ru, date …",
            ),
            Self::TooManyColumns { count, most } => {
                write!(out, "there are {count} columns, and {most} at most are read")
            }
            Self::ColumnTwice { name } => {
                write!(out, "there are two columns «{name}»; give each a name of its own")
            }
            Self::ColumnsBeside { field, language } => write!(
                out,
                "the columns «{field}» and «{field}.{language}» stand side by side; name the language of the first too, as in «{field}.und»"
            ),
            Self::Cells { cells, columns, is_long } => write!(
                out,
                "the row has {cells} cells{}, and there are {columns} columns: a quotation mark may be missing",
                if *is_long { " on several lines" } else { "" }
            ),
            Self::OpenQuote => out.write_str(
                "a quotation mark is not closed, or something follows the one that closes; double those within a cell",
            ),
            Self::RowTooLong { most } => {
                write!(out, "the row has more than {} MB: a quotation mark may be missing", most >> 20)
            }
            Self::HeadingBelow => out.write_str("this row is taken for the one that names the columns"),
            Self::IdentifiersOnly => out.write_str(
                "this list has only the identifiers of records; save the records themselves, one on each line (NDJSON)",
            ),
            Self::NeedsConnector => {
                out.write_str("this JSON is in a shape of its own; a connector must say where its fields stand")
            }
            Self::NeitherListNorRecord(why) => {
                write!(out, "there is no list of records, and as a record by itself: {why}")
            }
            Self::DamagedWorkbook { part } if part.is_empty() => {
                out.write_str("the workbook is damaged or cut short; get it again, or open it in Excel and save it anew")
            }
            Self::DamagedWorkbook { part } => write!(
                out,
                "the workbook is damaged in «{part}», and what comes after it is not read; open it in Excel and save it anew"
            ),
            Self::Bomb { most } => write!(
                out,
                "the workbook has more than {} MB when it is unpacked; save the sheet as CSV, or in several workbooks",
                most >> 20
            ),
            Self::HiddenSheet => out.write_str("the sheet is hidden and was not read; unhide it, or ask for hidden sheets"),
            Self::HiddenRows { count } => write!(
                out,
                "{count} rows from here on are hidden, by a filter perhaps, and were read all the same; delete those that are not meant"
            ),
            Self::Merged { cells } => write!(
                out,
                "the cells {cells} are merged: the value belongs to the first, the others are blank; unmerge them, and fill in each"
            ),
            Self::FormulaError { error } => {
                write!(out, "the formula gives {error}, and the cell is left blank; mend it, or write the value itself")
            }
            Self::NoValue => out.write_str(
                "the formula has no stored value, and the cell is left blank; open the workbook in Excel or LibreOffice and save it",
            ),
            Self::DamagedCell { value } => {
                write!(out, "the cell has «{value}», which is no value, and is left blank; write it anew")
            }
        }
    }
}

fn words(stranger: Stranger) -> &'static str {
    match stranger {
        Stranger::Compressed => "the file is compressed; unpack it first",
        Stranger::Page => {
            "this is a page of HTML, whatever it is called; open it in a spreadsheet and save it as XLSX"
        }
        Stranger::Xml => "this is XML; open it in a spreadsheet and save it as XLSX, or ask for JSON",
        Stranger::Pdf => "this is a PDF, which has no records; ask for the table that it was made of",
        Stranger::Picture => "this is a picture, which has no records",
        Stranger::Locked => {
            "the workbook opens with a password only; open it in Excel, take the password away (File, Info, Protect Workbook) and save it"
        }
        Stranger::OldWorkbook => {
            "this is a workbook of Excel 97 to 2003 (XLS); open it in Excel or LibreOffice and save it as XLSX"
        }
        Stranger::BinaryWorkbook => "this is a binary workbook (XLSB); open it in Excel and save it as XLSX",
        Stranger::OpenDocument => {
            "this is a table of OpenDocument (ODS); open it in LibreOffice and save it as XLSX"
        }
        Stranger::Document => {
            "this is a document of an office program and no table; save its table as XLSX or CSV"
        }
        Stranger::Archive => "this is an archive of other files (ZIP); unpack it, and open what is in it",
    }
}
