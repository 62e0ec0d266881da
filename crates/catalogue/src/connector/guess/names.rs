//! What APIs call things: the one table to be read, and to be added to, when a guess goes wrong.
//!
//! A name is written as its words, in small letters and without accents; how an API joins them
//! (`inventoryNumber`, `inventory_number`, `dc:inventory-number`) does not matter. The number
//! before some names says how sure one may be who sees nothing but the name, in percent.

/// The names of one thing.
pub(super) struct Named {
    /// A field of the portal's, or what [`super::envelope`] looks for.
    pub(super) field: &'static str,
    /// Names, parted by commas, with how sure they make.
    pub(super) names: &'static [(u8, &'static str)],
}

pub(super) const fn named(field: &'static str, names: &'static [(u8, &'static str)]) -> Named {
    Named { field, names }
}

/// The names of the fields of an exhibit. Two that are no fields by themselves, `from` and `to`,
/// are the years of its date.
pub(super) const FIELDS: &[Named] = &[
    named(
        "id",
        &[
            (
                100,
                "id, uuid, guid, uid, pk, entity id, object id, item id, record id, artwork id, work id, nid, document id, oid, unique id, system number, record identifier, asset id, irn, priref, object key, rec id, identifiant, objekt id, kod, идентификатор, уникальный идентификатор",
            ),
            (
                85,
                "identifier, ident, key, code, slug, ref, number, nr, номер, код, uri, about, handle, ark, inventory id",
            ),
            (
                70,
                "object number, objektnummer, objectnummer, numero inventaire, inv nomer, inv number, нөмірі, reg number, accession number, inventory number, inventarnummer, инвентарный номер, registration number, catalog number, item, url, href, permalink, self, resource, subject",
            ),
        ],
    ),
    named(
        "title",
        &[
            (
                100,
                "title, titles, titel, titre, titulo, titolo, tittel, tytul, titulus, intitule, nimeke, otsikko, baslik, nazev, cim, заголовок, название, наименование, назва, аты, атауы, атау, ataui, atau, nazvanie, naimenovanie, titel oeuvre, taitl, タイトル, 題名, 作品名, 名称, 标题, 標題, 제목, 작품명, 유물명칭, objekttitel, beeldtitel, object title, label title, title proper, preferred title, display title, unit title",
            ),
            (
                90,
                "appellation value, appellation, name, names, label, pref label, preferred label, preferred labels, display label, display string, headline, heading, object name, denomination, denominacion, denominazione, designation, bezeichnung, objektbezeichnung, objektname, objektbenennung, benamning, benennung, nimi, nom, nombre, nome, naam, navn, namn, nazwa, eser adi, 名称, name of object, имя",
            ),
            (
                60,
                "caption, labels, file name, username, header, object, exhibit, предмет, экспонат, жадыгер, summary title",
            ),
        ],
    ),
    named(
        "description",
        &[
            (
                100,
                "description abstract, description, descriptions, beschreibung, kurzbeschreibung, beschrijving, omschrijving, descripcion, descricao, descrizione, beskrivelse, beskrivning, kuvaus, aciklama, opis, popis, leiras, описание, аннотация, опис, сипаттама, сипаттамасы, сипаты, анықтама, opisanie, sipattama, 説明, 解説, 描述, 说明, 설명, content description, object description, description text, long description",
            ),
            (
                85,
                "summary, abstract, synopsis, resume, annotation, web description, gallery text, label text, wall label, body, intro, introduction, short description, overview",
            ),
            (
                60,
                "text, content, story, excerpt, caption, notes, note, comment, comments, about, details, info, history, didactics, scope note, текст, мәтін",
            ),
        ],
    ),
    named(
        "object_type",
        &[
            (
                100,
                "type of, classified as, typology, object type, object types, type of object, classification, classifications, object category, work type, artwork type, item type, objekttyp, objektart, objektgattung, objectcategorie, typologie, тип предмета, вид предмета, типология, түрі, жәдігер түрі, object class, sachgruppe, gattung, soort object, objektkategori, tipo de objeto",
            ),
            (
                90,
                "object name, category, categories, kategorie, kategori, categorie, categoria, kategoria, категория, категории, санаты, санат, genre, genres, form, format, formats, resource type, media type, type of work, denomination, domaine, domain, domaines",
            ),
            (
                75,
                "type, types, typ, tipo, kind, art, class, group, тип, вид, группа, 種別, 分类, 類別, 분류, тобы",
            ),
        ],
    ),
    named(
        "makers",
        &[
            (
                100,
                "carried out by, contributor author, maker, makers, creator, creators, artist, artists, author, authors, artist name, maker name, creator name, author name, artist display name, artist display, artist title, artist titles, creator display, principal maker, principal or first maker, artist maker person, artist or maker, kunstler, kunstenaar, vervaardiger, hersteller, urheber, konstnar, konstnarer, upphovsman, tekija, tekijat, kunstner, autor, autoren, autores, auteur, auteurs, autore, autori, artista, artistas, artiste, artistes, sanatci, tworca, autorzy, umelec, muveszek, автор, авторы, художник, художники, мастер, изготовитель, создатель, автор создатель, шебер, шебері, суретші, авторы, avtor, avtory, sheber, 作者, 著者, 艺术家, 작가, non presenter authors, all artists, made by, producer, producers, persons artist",
            ),
            (
                75,
                "master, masters, craftsman, craftswoman, artisan, weaver, potter, contributor, contributors, agent, agents, constituent, constituents, people, participants, photographer, fotograf, фотограф, sculptor, painter, manufacturer, designer, workshop, skaber, productie, persons, related people, nonpresenterauthors",
            ),
            (50, "person, production, byline, actor, actors, entities, persona"),
        ],
    ),
    named(
        "date",
        &[
            (
                100,
                "production time, date, dates, dating, dated, datings, datierung, date text, date display, display date, creation date, date of creation, date created text, production date, production dates, object date, date of production, date made, made date, datering, datazione, datacion, datacao, datation, data powstania, entstehungszeit, epoche datierung, fecha, fecha creacion, fechas, tarih, yapim tarihi, ajoitus, valmistusaika, дата, даты, датировка, дата создания, время создания, период создания, уақыты, мерзімі, жасалған уақыты, күні, data, datirovka, data sozdaniya, 制作年, 年代, 时代, 日期, 제작연도, 시대, primary date, presenting date, creation text, time span, date label, date expression, millesime, timespan, date statement, created date",
            ),
            (
                85,
                "made, year, years, jahr, annee, ano, anno, ar, rok, yil, vuosi, год, годы, жыл, жылы, god, creation year, production year, created, creation, production, issued, date issued, temporal, coverage temporal, century, siecle, век, ғасыр, entstehung, when",
            ),
            (50, "period, periode, epoque, epoca, era, age, период, эпоха, кезең, кезеңі, дәуірі, coverage"),
        ],
    ),
    named(
        "from",
        &[
            (
                100,
                "date from, date begin, begin date, date start, start date, object begin date, begin year, year from, from year, start year, year start, date earliest, earliest date, creation date earliest, earliest, date early, not before, year begin, datebegin, date min, min year, sorting date from, dating year from, year early, date started",
            ),
            (60, "begin, from, start, год с, year, sort year, date sort, year sort"),
        ],
    ),
    named(
        "to",
        &[
            (
                100,
                "date to, date end, end date, object end date, end year, year to, to year, year end, date latest, latest date, creation date latest, latest, date late, not after, dateend, date max, max year, sorting date to, dating year to, year late, date ended",
            ),
            (60, "end, to, until, год по"),
        ],
    ),
    named(
        "materials",
        &[
            (
                100,
                "material statement, made of, made of summary, format medium, material, materials, medium, mediums, media text, medium display, material display, matiere, matieres, materiau, materiaux, materiale, materiali, materiaal, materialen, materiales, materiais, malzeme, materialien, werkstoff, materiaali, materiaalit, anyag, материал, материалы, материалдары, материалдар, материалы, материал и техника, материал техника, техника материал, materialy, material technik, materials techniques, material technique, materials and techniques, medium and support, physical medium, technique and material, matieres techniques, 材質, 材料, 材质, 재질, made of, medium and materials, material type",
            ),
            (60, "substance, composition, support"),
        ],
    ),
    named(
        "techniques",
        &[
            (
                100,
                "technics, technique, techniques, technik, techniken, techniek, technieken, tecnica, tecnicas, teknik, teknikk, tekniikka, technika, техника, техники, техника исполнения, техника изготовления, техникасы, жасалу техникасы, tekhnika, technique titles, processes, process, 技法, 기법",
            ),
            (50, "method, methods, способ изготовления"),
        ],
    ),
    named(
        "dimensions",
        &[
            (
                100,
                "format extent, dimension statement, dim str, dimensions, dimension, dimensions text, dimensions display, display dimensions, measurements, measurement, mesures, size, sizes, masse, abmessungen, afmetingen, formaat, dimensiones, medidas, dimensoes, misure, dimensioni, mal, matt, mitat, boyutlar, boyut, wymiary, rozmery, meretek, размер, размеры, габариты, өлшемі, өлшемдері, көлемі, razmer, razmery, 寸法, 尺寸, 크기, physical dimensions, total size, sub title dimensions",
            ),
            (60, "extent, scale, format size, physical description, umfang"),
        ],
    ),
    named(
        "inventory_number",
        &[
            (
                100,
                "inventory number, inventory no, inv number, inv no, inv nr, invno, inventarnummer, inventar nr, inventarnr, inventaire, numero inventaire, no inventaire, numero de inventario, num inventario, numero inventario, numer inwentarzowy, inventarni cislo, leltari szam, inventaarionumero, inventarienummer, accession number, accession no, accessionnumber, acc no, acno, accession, object number, object no, objektnummer, objectnummer, museum number, registration number, reg number, catalog number, catalogue number, catalogue no, инвентарный номер, инв номер, инвентарный, учетный номер, учётный номер, номер по кп, номер кп, номер гк, номер в госкаталоге, шифр, шифр хранения, инв, тіркеу нөмірі, түгендеу нөмірі, инвентарлық нөмірі, inv number, envanter no, inventarnyi nomer, inv nomer, 登録番号, 館蔵番号, 登录号, 소장품번호, identifier string, shelfmark, call number, reference number, signatur, signatura, inventory, kp number, nk number, gk number",
            ),
            (
                80,
                "identifiers, identifier, unit id, local identifier, number, nummer, numero, reference, inventory id, номер, нөмірі, object id, barcode",
            ),
        ],
    ),
    named(
        "credit_line",
        &[
            (
                100,
                "credit line, creditline, credit, credits, credit text, credit display, acquisition credit, mention obligatoire, quellenangabe, erwerbung, mode d acquisition, modo de adquisicion, источник поступления, способ поступления, поступление, түсу жолы, түскен көзі, 寄贈者, acquisition, acquisition method, acquisition source, courtesy",
            ),
            (60, "donor, gift of, source of acquisition, source, даритель"),
        ],
    ),
    named(
        "provenance",
        &[
            (
                100,
                "provenance, provenance text, provenienz, herkunft, herkomst, provenienza, procedencia, proveniens, pochodzenie, ownership history, object history, object history note, history of ownership, custodial history, происхождение, история предмета, история бытования, шығу тегі, тарихы, proiskhozhdenie, 来歴, 来源",
            ),
            (60, "history, former owner, collector, collection history"),
        ],
    ),
    named(
        "findspot",
        &[
            (
                100,
                "findspot, find spot, find place, place found, fundort, vindplaats, lieu de decouverte, lugar de hallazgo, luogo di ritrovamento, fyndplats, funnsted, loytopaikka, buluntu yeri, место находки, место обнаружения, табылған жері, табылған орны, mesto nahodki, discovery place, excavation, archaeological site, 出土地, 出土地点, 출토지",
            ),
            (
                85,
                "took place at, spatial coverage, place of origin, origin, place of production, production place, place made, place created, place of manufacture, creation place, herstellungsort, entstehungsort, lieu de creation, lugar, lieu, lieux, luogo, ort, herkunftsort, place, places, primary place, geography, geographic, место создания, место производства, место, жері, жасалған жері, место изготовления, mesto sozdaniya, 制作地, 产地, production location, spatial, coverage spatial, made in, country of origin",
            ),
            (60, "country, region, city, locality, site, geo location, страна, регион, ел"),
        ],
    ),
    named(
        "culture",
        &[
            (
                100,
                "culture, cultures, kultur, cultuur, cultura, kulttuuri, kultura, культура, мәдениеті, мәдениет, people culture, cultural group, cultural context, ethnic group, ethnicity, этнос, народ, этническая принадлежность, kultura, school culture, 文化, culture or style",
            ),
            (50, "nationality, school, style, стиль, школа"),
        ],
    ),
    named(
        "period",
        &[
            (
                100,
                "period, periods, periode, periodo, epoche, epoque, epoca, эпоха, период, кезең, кезеңі, дәуір, дәуірі, historical period, archaeological period, dynasty, reign, era, 时代, 時代, style period",
            ),
            (50, "age, century, century text"),
        ],
    ),
    named(
        "subjects",
        &[(
            100,
            "subject, subjects, keyword, keywords, tag, tags, topic, topics, theme, themes, schlagwort, schlagworte, schlagworter, sachbegriffe, trefwoorden, mots cles, sujet, sujets, temas, tema, palabras clave, parole chiave, soggetto, amnesord, emneord, asiasanat, ключевые слова, темы, тема, метки, тақырып, тақырыбы, кілт сөздер, klyuchevye slova, 主題, 关键词, depicts, subject terms, term titles, subject titles, iconography",
        )],
    ),
    named(
        "rights",
        &[
            (
                100,
                "subject to, rights, rights statement, rights statements, rights uri, rights url, rights link, license, licence, licenses, licences, license url, licence url, license uri, license text, lizenz, licentie, licencia, licenca, licenza, licens, lisenssi, lisans, licencja, лицензия, лицензии, лицензия на использование, права, құқық, құқықтары, copyright, copyright notice, copyright status, copyrights, droits, derechos, diritti, rechte, rechtestatus, rettigheter, prawa, rights and reproduction, rights statement uri, usage rights, edm rights, share license status, access rights, use and reproduction, rights type, rights holder statement, litsenziya, prava, usage terms, 权利, 著作権",
            ),
            (60, "usage, reuse, access, terms, permission, legal, status rights"),
        ],
    ),
    named(
        "museum",
        &[
            (
                100,
                "current owner, current keeper, museum, museums, museum name, musee, museo, museu, muzeum, muzej, muuseum, muze, museo nombre, музей, мұражай, музейі, музеи, muzei, muzey, мұражайы, 博物館, 博物馆, 소장기관, institution, institutions, institution name, holding institution, owning institution, repository, holder, holding museum, data provider, owner institution, institucion, institution de conservation, verwaltende institution, instelling, institusjon, institutio, holding organisation, holding organization, organisation name",
            ),
            (
                80,
                "provider, organization, organisation, organisations, organizations, collection holder, buildings, building, lieu de conservation, место хранения, сақталған жері, saqtalgan zheri, library, archive, учреждение, hosting institution, location name, department owner, custodian, affiliation",
            ),
            (
                50,
                "department, collection, collections, unit, unit code, publisher, owner, source institution, sammlung, collectie, коллекция, коллекциясы, фонд, қор",
            ),
        ],
    ),
    named(
        "physical_description",
        &[(
            100,
            "physical description, physical desc, physical, appearance, материальное описание, внешний вид, описание внешнего вида, physische beschreibung, description physique, condition description",
        )],
    ),
    named(
        "media",
        &[
            (
                100,
                "image, images, image url, image urls, image uri, primary image, main image, primary image url, primaryimageurl, image large, large image, image full, full image, image original, original image, images url, picture, pictures, photo, photos, photo url, photograph, bild, bilder, bild url, abbildung, abbildungen, afbeelding, afbeeldingen, imagen, imagenes, imagem, immagine, immagini, visuel, visuels, billede, kuva, kuvat, resim, obraz, zdjecie, obrazek, kep, изображение, изображения, фото, фотография, фотографии, картинка, сурет, суреті, суреттер, фотосурет, foto, fotos, izobrazhenie, suret, 画像, 图片, 图像, 이미지, web image, base image url, media url, edm object, cover image, featured image, featured media, hero image, poster, largest derivative url, representation, representations, image path, img, additional images",
            ),
            (
                80,
                "thumbnail, thumbnails, thumb, thumb url, thumbnail url, image thumbnail, preview, preview url, edm preview, edm is shown by, cover, media, multimedia, digital object, digital objects, online media, assets, asset, files, file, attachments, renditions, depiction, vignette, превью, обложка, мұқаба, image small, small image, primary image small, primary thumbnail, primary thumbnail url, deliveryservice, baseimageurl, iiif image base url, iiif image, iiif thumbnail url, object image, icon, content url, source url",
            ),
        ],
    ),
    named(
        "sources",
        &[
            (
                100,
                "identifier uri, web url, web page, website, webpage, page url, permalink, permanent link, permanent url, persistent link, record link, record url, object url, item url, landing page, is shown at, edm is shown at, collection url, link resource, front end url, detail url, online url, public url, html url, homepage, ссылка, сілтеме, url site",
            ),
            (
                80,
                "url, link, links, uri, guid, web, site, href, source url, see also, href site, related link",
            ),
        ],
    ),
];

/// The names of what stands around the records of a list.
pub(super) const ENVELOPE: &[Named] = &[
    named(
        "total",
        &[
            (
                100,
                "total, total results, total count, total items, total hits, total records, total record count, total number, total rows, total size, total elements, total docs, num found, found, record count, row count, result count, results count, hits total, nb hits, estimated total hits, items total, total value, filter count, object count, totaal, gesamt, anzahl, всего, количество, барлығы, results total, num results, totalcount, hydra total items",
            ),
            (75, "count, hits, size, matches, number of results, records, amount"),
        ],
    ),
    named(
        "next",
        &[(
            100,
            "next, next url, next page, next page url, next link, next href, links next, link next, odata next link, next page link, paging next, view next, hydra next, pagination next, next results",
        )],
    ),
    named(
        "cursor",
        &[(
            100,
            "next cursor, cursor, next page token, next token, page token, continuation, continuation token, resumption token, end cursor, scroll id, after, search after, next cursor mark, cursor mark, bookmark, next start, next key, next after",
        )],
    ),
    named(
        "more",
        &[(100, "has more, has next, has next page, more, next page, is more, more results, more available")],
    ),
    named(
        "page",
        &[(
            100,
            "page, current page, page number, page num, page no, current, this page, pg, p, страница, page index",
        )],
    ),
    named(
        "skip",
        &[(
            100,
            "offset, skip, start, start index, from, first, begin, start row, start record, start from, first item, first record",
        )],
    ),
    named(
        "take",
        &[(
            100,
            "per page, page size, limit, size, rows, take, page limit, items per page, ps, count per page, results per page, pagesize, max results, top, maximum records, hits per page, n, num, number",
        )],
    ),
    named(
        "query",
        &[(
            100,
            "q, query, search, keyword, keywords, text, term, s, search term, searchterm, lookfor, find, any, все, fulltext, search query, phrase, qs, search text",
        )],
    ),
    named("language", &[(100, "lang, language, locale, lng, hl, langcode, l, язык")]),
];

/// What a list of records is called.
pub(super) const LISTS: &str = "items, item, results, result, records, record, data, docs, documents, hits, objects, object, artworks, artworks list, art objects, member, members, hydra member, features, entities, nodes, edges, rows, row, bindings, works, content, list, exhibits, exhibit, collection, elements, entries, value, graph, manifests, artefacts, artifacts, pieces, response, экспонаты, предметы, жәдігерлер, objets, objekte, objetos, oeuvres, werke, obras, opere, esemeler, ordered items";

/// What lists are called that are not of records.
pub(super) const OTHER_LISTS: &str = "resources, shards, logo, avatar, icon, favicon, location, current location, holdings, facets, facet, facet fields, facet counts, facet pivot, aggregations, aggregation, aggs, buckets, terms, filters, filter, links, link, errors, error, warnings, included, suggestions, suggest, spellcheck, sort, sorts, columns, metadata, vars, languages, breadcrumbs, menu, parameters, params, clusters, images, image, media, pictures, photos, people, artists, makers, creators, authors, contributors, agents, constituents, categories, tags, subjects, keywords, exhibitions, related, related objects, related works, publications, bibliography, references, children, parts, dimensions, measurements, materials, techniques, identifiers, notes, locations, places, sizes, renditions, versions, files, documents attached, events, provider, logo, thumbnail, rendering, see also, annotations, highlights, highlight, field definitions, titles, dates, rights statements, translations, relationships, sections, chapters, roles, terms of use";

/// Objects that only hold the record, or part of it, and say nothing of what is in them.
pub(super) const WRAPPERS: &str = "data, attributes, source, document, doc, node, record, item, items, object, objects, content, contents, metadata, meta, fields, properties, properties, translations, translation, freetext, indexed structured, source resource, descriptive non repeating, descriptive, resource, artwork, artworks, art object, artefact, artifact, exhibit, work, body, payload, result, results, entity, entities, values, general, basic, base, info, main, core, details, detail, information, descriptive metadata, bibliographic, element texts, elements, custom fields, acf, cidoc, lido, dc, dcterms, edm, identification, ingress, record data, expand, embedded, object info, object data, карточка, паспорт, данные, сведения, сипаттамасы, summary, creation, legal, indexable object, produced by";

/// The member of an object that holds what the object is about.
pub(super) const CARRIERS: &str = "main, primary, preferred, name, names, label, labels, title, titles, value, values, text, texts, content, contents, display, displayname, display name, display value, pref label, preferred label, preferred name, preferred labels, term, rendered, processed, html, string, full name, display title, translated, url, src, href, uri, link, t, denomination, caption, date, year, period, presenting date, label text, description, raw, plain, formatted, full, original, heading, nom, nombre, naam, aty, имя, название, наименование, атауы, url original, content url, download url, large, medium, uri link, authorized, entry, number, inventory number, code, expression, note, identified by, appellations, links, urls, classified as";

/// Words around a name that change nothing: where the field comes from, and what search engines
/// add for its type.
pub(super) const NOISE: &str = "set list wrap lido translated oeuvre objet objeto objekt werk obra opera translations translation i18n multilingual localized localised dc dcterms dct schema sdo edm o field obj object item artwork work record primary main display full web current str ss ssim tesim ssi tsim txt s t i lang aware all exhibit cultural museum the of in d html plain rdfs skos crm ns fld cf acf meta str1 m public formatted preferred default fields value lbl label text name names en cho cco element data is has uses";

/// Words after a name that make it something else: `title_sort`, `maker_id`, `image_count`.
pub(super) const AFTER: &str = "id ids type types url urls uri uris link links href count counts sort sorted order note notes language lang languages code codes source sources html raw status slug hash created modified updated version license licence rights copyright alt format width height size number key uuid prefix suffix role credit caption wiki ulan wikidata gender nationality bio biography birth death begin end start from to earliest latest citation description remarks qualifier visible public text search normalized facet index score boost added online uncertain precision year years date dates thumbnail";

/// Words before a name that make it less: `alternative_title`, `birth_date`.
pub(super) const BEFORE: &str = "error status response alternative alternate alt other former previous old sort short sub series parent related collection exhibition museum department person artist maker creator author owner donor seller institution category image photo picture file media user editor publisher created modified updated edited published publication acquisition acquired accession birth death born died last upload uploaded indexed timestamp release valid record metadata catalog insurance inspection begin end start show hide no max min count num number original uniform translated gallery room current location place country type material genre group set album set parent next previous prev page site web search api self first seo meta og share social twitter facebook video audio sound subject series edit";
