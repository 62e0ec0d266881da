//! What may be done with a thing.

use super::words;

words! {
    RIGHTS_UNKNOWN:
        "Құқықтары белгісіз: пайдаланар алдында музейден сұраңыз",
        "Права неизвестны: перед использованием спросите музей",
        "Rights unknown: ask the museum before using it";
    RIGHTS_FREE: "еркін пайдалануға болады", "можно использовать свободно", "free to use";
    RIGHTS_PUBLIC_DOMAIN:
        "Қоғамдық игілік: еркін пайдалануға болады",
        "Общественное достояние: можно использовать свободно",
        "Public domain: free to use";
    RIGHTS_IN_COPYRIGHT: "Авторлық құқықпен қорғалған", "Охраняется авторским правом", "In copyright";
    RIGHTS_NO_COPYRIGHT:
        "Авторлық құқықпен қорғалмаған, бірақ басқа шектеулер болуы мүмкін",
        "Авторским правом не охраняется, но возможны другие ограничения",
        "Not in copyright, but other restrictions may apply";
    RIGHTS_UNCLEAR:
        "Авторлық құқық мәртебесі анықталмаған",
        "Авторско-правовой статус не установлен",
        "Copyright status not determined";
    LICENCE_ATTRIBUTION: "авторы аталсын", "с указанием автора", "name the author";
    LICENCE_NON_COMMERCIAL: "коммерциялық мақсатсыз", "без коммерческого использования", "no commercial use";
    LICENCE_NO_DERIVATIVES: "өзгертілмесін", "без изменений", "no changes";
    LICENCE_SHARE_ALIKE: "сол лицензиямен таратылсын", "на тех же условиях", "share under the same licence";
}
