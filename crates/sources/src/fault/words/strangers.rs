//! What is said of files that cannot be read.

use crate::kind::Stranger;
use crate::three_languages::Words;

pub(super) fn words(stranger: Stranger) -> &'static Words {
    match stranger {
        Stranger::Compressed => &[
            "файл сығылған; алдымен оны ашыңыз",
            "файл сжат; сначала распакуйте его",
            "the file is compressed; unpack it first",
        ],
        Stranger::Page => &[
            "аты қандай болса да, бұл – HTML беті; кесте бағдарламасында ашып, XLSX етіп сақтаңыз",
            "как бы файл ни назывался, это страница HTML; откройте её в табличной программе и сохраните как XLSX",
            "this is a page of HTML, whatever it is called; open it in a spreadsheet and save it as XLSX",
        ],
        Stranger::Xml => &[
            "бұл – XML; кесте бағдарламасында ашып, XLSX етіп сақтаңыз немесе JSON сұраңыз",
            "это XML; откройте его в табличной программе и сохраните как XLSX или попросите JSON",
            "this is XML; open it in a spreadsheet and save it as XLSX, or ask for JSON",
        ],
        Stranger::Pdf => &[
            "бұл – PDF, онда жазба болмайды; ол жасалған кестені сұраңыз",
            "это PDF, записей в нём нет; попросите таблицу, из которой он сделан",
            "this is a PDF, which has no records; ask for the table that it was made of",
        ],
        Stranger::Picture => &[
            "бұл – сурет, онда жазба болмайды",
            "это изображение, записей в нём нет",
            "this is a picture, which has no records",
        ],
        Stranger::Locked => &[
            "жұмыс кітабы құпиясөзбен ғана ашылады; Excel-де ашып, құпиясөзін алып тастап (Файл, Мәліметтер, Кітапты қорғау), сақтаңыз",
            "книга открывается только с паролем; откройте её в Excel, снимите пароль (Файл, Сведения, Защита книги) и сохраните",
            "the workbook opens with a password only; open it in Excel, take the password away (File, Info, Protect Workbook) and save it",
        ],
        Stranger::OldWorkbook => &[
            "бұл – Excel 97–2003 кітабы (XLS); Excel-де не LibreOffice-те ашып, XLSX етіп сақтаңыз",
            "это книга Excel 97–2003 (XLS); откройте её в Excel или LibreOffice и сохраните как XLSX",
            "this is a workbook of Excel 97 to 2003 (XLS); open it in Excel or LibreOffice and save it as XLSX",
        ],
        Stranger::BinaryWorkbook => &[
            "бұл – екілік жұмыс кітабы (XLSB); Excel-де ашып, XLSX етіп сақтаңыз",
            "это двоичная книга (XLSB); откройте её в Excel и сохраните как XLSX",
            "this is a binary workbook (XLSB); open it in Excel and save it as XLSX",
        ],
        Stranger::OpenDocument => &[
            "бұл – OpenDocument кестесі (ODS); LibreOffice-те ашып, XLSX етіп сақтаңыз",
            "это таблица OpenDocument (ODS); откройте её в LibreOffice и сохраните как XLSX",
            "this is a table of OpenDocument (ODS); open it in LibreOffice and save it as XLSX",
        ],
        Stranger::Document => &[
            "бұл – кеңсе бағдарламасының құжаты, кесте емес; ішіндегі кестені XLSX не CSV етіп сақтаңыз",
            "это документ офисной программы, а не таблица; сохраните его таблицу как XLSX или CSV",
            "this is a document of an office program and no table; save its table as XLSX or CSV",
        ],
        Stranger::Archive => &[
            "бұл – басқа файлдардың мұрағаты (ZIP); оны ашып, ішіндегісін таңдаңыз",
            "это архив с другими файлами (ZIP); распакуйте его и откройте то, что внутри",
            "this is an archive of other files (ZIP); unpack it, and open what is in it",
        ],
    }
}
