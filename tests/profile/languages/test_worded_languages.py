"""Languages in many wordings, English, Malay and Indonesian: what a careful reader would say of each."""

import pytest

from screen.profile import sections
from screen.profile.languages import languages
from typed_cv import document, languages_in


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Languages", "Iban: spoken at home", "iba unstated"),
        ("Languages", "I write English and Malay equally well (fluent in both).", "en fluent, ms fluent"),
        ("Bahasa", "Bahasa Jawa (pertuturan harian)", "jv intermediate"),
        ("Languages", "Can read, write and speak in Malay. Can read Arabic.", "ms intermediate, ar basic"),
        ("Bahasa", "Boleh membaca, menulis dan bertutur dalam Bahasa Inggeris", "en intermediate"),
        ("Languages", "Hakka is what we speak at home, my first\nlanguage. Tamil: fluent.", "hak native, ta fluent"),
        ("Bahasa", "Iban bahasa yang saya guna setiap hari, ia\nbahasa ibunda saya. Melayu: fasih.", "iba native, ms fluent"),
        ("Languages", "Thai (bazaar level)", "th basic"),
        ("Languages", "Tamil (understands, does not speak)", "ta basic"),
        ("Languages", "Can speak and understand Tamil", "ta intermediate"),
        ("Languages", "Tamil (speak only), Hakka: verbal only", "ta basic, hak basic"),
        ("Languages", "Tamil: can speak only", "ta basic"),
        ("Bahasa", "Bahasa Siam || Boleh bertutur sahaja || Tidak", "th basic"),
        ("Languages", "Malayalam: spoken only, good", "ml intermediate"),
        (
            "Bahasa",
            "Jawa - Bertutur: baik; menulis: tidak\nMelayu - Bertutur: baik; menulis: baik",
            "jv basic, ms intermediate",
        ),
        ("Languages", "Tamil - Spoken: good; written: none", "ta basic"),
        ("Languages", "English and Malay, both good. Abit Tamil.", "en intermediate, ms intermediate, ta basic"),
        ("Languages", "Mandarin 华语 || Excellent\nBahasa Malaysia 国语 || Very good", "zh fluent, ms fluent"),
        ("Languages", "国语 – native", "zh native"),
        (
            "Spoken by me",
            "English: fluent. Malay: good. Mandarin:\nconversational.",
            "en fluent, ms intermediate, zh intermediate",
        ),
        ("Languages", "Spoken English A\nSpoken Malay: fluent", "en unstated, ms fluent"),
        ("Skills", "- Excel\n- Japanese: Self-taught beginner", "ja basic"),
        ("Skills", "- Excel\n- Malay – excellent (interviews and newspaper reading)", "ms fluent"),
        ("Languages", "French: GCE A-level, not used since (A1)", "fr basic"),
        ("Languages", "Sunda (aktif di kampung)", "su unstated"),
        ("Languages", "Bahasa Inggris – aktif, mahir", "en fluent"),
        ("Languages", "Chairman of the residents, Flat Bidayuh Jaya", ""),
        ("Languages", "Bahasa Indonesia (ibu), Jawa (ibu), Inggris (pasif)", "id native, jv native, en basic"),
        ("Languages", "English, Malay (native) · Tamil, Hindi (fluent)", "en native, ms native, ta fluent, hi fluent"),
        ("Languages", "English, Malay (fluent) | Tamil, Hindi (basic)", "en fluent, ms fluent, ta basic, hi basic"),
        ("Languages", "English, Malay – fluent; Tamil, Hindi – basic", "en fluent, ms fluent, ta basic, hi basic"),
        ("Languages", "Native: Malay. Fluent: English. Basic: Arabic, Thai", "ms native, en fluent, ar basic, th basic"),
        (
            "Languages",
            "Mother tongue – Tamil; other languages – English (C1), Malay (B2)",
            "ta native, en fluent, ms intermediate",
        ),
        ("Languages", "Home language: Iban", "iba native"),
        ("Languages", "Bahasa Melayu: Lisan – Baik, Tulisan – Sederhana", "ms intermediate"),
        ("Languages", "English (Spoken: Excellent; Written: Good)", "en intermediate"),
        ("Languages", "English ★★★★★ Malay ★★★☆☆", "en fluent, ms intermediate"),
        ("Languages", "English ★★★★★\nMalay ★★★\nTamil ★★\nThai ★", "en fluent, ms intermediate, ta basic, th basic"),
        ("Languages", "EngIish - Fluent\nBahasa Me1ayu - ExceIlent\nlnggeris", "en fluent, ms fluent"),
        ("Languages", "French — school level", "fr basic"),
        ("Languages", "Fluent: English, Malay\nLearning: Korean", "en fluent, ms fluent, ko basic"),
        (
            "Skills",
            "Languages || : English / Malay / Mandarin\nLevel || : Fluent / Fluent / Intermediate",
            "en fluent, ms fluent, zh intermediate",
        ),
        (
            "Profile",
            "I work in English and Malay equally well and get by in Tamil.",
            "en intermediate, ms intermediate, ta basic",
        ),
        ("Profile", "English and Malay to a high standard, Cantonese at home.", "en fluent, ms fluent, yue unstated"),
        ("Languages", "English-medium school; my Mandarin is basic", "en unstated, zh basic"),
        ("Languages", "Fasih berbahasa Melayu", "ms fluent"),
        ("Languages", "ENG: Fluent / BM: Fluent / CHI: Basic", "en fluent, ms fluent, zh basic"),
        ("Languages", "English (fluent), Malay (not spoken)", "en fluent"),
        ("Languages", "English – 90% / Malay – 75% / Mandarin – 30%", "en fluent, ms intermediate, zh basic"),
        (
            "Languages",
            "Language || Speaking || Writing || Reading\nEnglish || 5 || 5 || 4\nMalay || 4 || 3 || 5\nThai || 1 || 1 || 2",
            "en fluent, ms intermediate, th basic",
        ),
        (
            "Languages",
            "Fasih berbahasa Melayu dan Inggeris, serta boleh bertutur sedikit Mandarin",
            "ms fluent, en fluent, zh basic",
        ),
        ("Languages", "Menguasai bahasa Inggris secara aktif", "en intermediate"),
        ("Languages", "Bahasa Inggris: aktif lisan dan tulisan", "en intermediate"),
        ("Languages", "Inggris: Lisan dan tulisan baik", "en intermediate"),
        ("Languages", "Bahasa Inggeris (MUET Band 4)", "en intermediate"),
        ("Profile", "Bilingual in English and Malay; conversational Cantonese.", "en fluent, ms fluent, yue intermediate"),
        ("Languages", "Tri-lingual: English, Mandarin & Bahasa Malaysia", "en fluent, zh fluent, ms fluent"),
        (
            "Languages",
            "I read and write English and Malay fluently, and understand some Tamil.",
            "en fluent, ms fluent, ta basic",
        ),
        ("Languages", "English (IELTS Overall Band Score 7.5)", "en fluent"),
        ("Languages", "Spoken: English, Malay, Cantonese\nWritten: English, Malay", "en unstated, ms unstated, yue unstated"),
        ("Languages", "English: Speaking 8, Writing 9", "en fluent"),
        ("Languages", "Malay (Good), English (V. Good), Mandarin (Fair)", "ms intermediate, en fluent, zh intermediate"),
        ("Profile", "Proficient in both spoken and written English and Bahasa Malaysia.", "en fluent, ms fluent"),
        ("Profile", "Strong command of English, both written and oral.", "en fluent"),
        ("Languages", "Bahasa Malaysia – Kepujian (SPM)", "ms unstated"),
        ("Languages", "Bahasa Melayu: A (SPM 2012)\nBahasa Inggeris: B+ (SPM 2012)", "ms unstated, en unstated"),
        ("Languages", "English C2 · Malay C1 · Mandarin A2", "en fluent, ms fluent, zh basic"),
        (
            "Languages",
            "Bahasa ibunda: Iban. Lain-lain: Bahasa Melayu (fasih), Bahasa Inggeris (sederhana)",
            "iba native, ms fluent, en intermediate",
        ),
        ("Languages", "Melayu 10 10\nInggeris 7 6", "ms fluent, en intermediate"),
        ("Languages", "Dialects: Hokkien, Teochew (fluent)", "nan fluent"),
        ("Languages", "English: full working proficiency", "en fluent"),
        ("Languages", "Arabic (can read the Quran only)", "ar basic"),
        ("Languages", "English - Read/Write/Speak: Yes", "en unstated"),
        ("Languages", "Lancar: Bahasa Melayu, Bahasa Inggeris | Asas: Bahasa Arab", "ms fluent, en fluent, ar basic"),
        ("Languages", "English (Professional), Filipino/Tagalog (Native), Malay (Beginner)", "en fluent, tl native, ms basic"),
        ("Languages", "Mandarin: primary school only, weak", "zh basic"),
        (
            "Languages",
            "Malay, English: both written and spoken, very good. Mandarin: can follow simple conversation",
            "ms fluent, en fluent, zh basic",
        ),
        (
            "Languages",
            "Bahasa || Pertuturan || Penulisan\nMelayu || Amat Baik || Amat Baik\n"
            "Inggeris || Baik || Sederhana\nCina || Lemah || -",
            "ms fluent, en intermediate, zh basic",
        ),
        ("Languages", "Malay - Boleh\nEnglish - Boleh", "ms unstated, en unstated"),
        ("Languages", "English: Advanced (8.0 IELTS, 2019)\nMalay: Upper-beginner", "en fluent, ms basic"),
        ("Languages", "Tamil (spoken, not written)", "ta unstated"),
        ("Languages", "Bilingual: English/Malay. Some Tamil.", "en fluent, ms fluent, ta basic"),
        (
            "Languages",
            "Bahasa Inggris (Sangat Baik), Bahasa Indonesia (Bahasa Ibu), Bahasa Sunda (Daerah)",
            "en fluent, id native, su unstated",
        ),
        (
            "Languages",
            "Bahasa Inggris || Aktif\nBahasa Jepang || Pasif\nBahasa Batak || Aktif",
            "en unstated, ja basic, bbc unstated",
        ),
        (
            "Languages",
            "Writes and speaks excellent English; good Bahasa Melayu; a smattering of Thai",
            "en fluent, ms intermediate, th basic",
        ),
        (
            "Languages",
            "English – first language\nBahasa Malaysia – studied to SPM, conversational now\nFrench – GCSE",
            "en native, ms intermediate, fr unstated",
        ),
        (
            "Languages",
            "English: near-native (C2). Malay: lower intermediate (A2/B1). Dutch: passive.",
            "en fluent, ms intermediate, nl basic",
        ),
        (
            "Personal details",
            "Bahasa yang dikuasai: Bahasa Melayu dan Bahasa Inggeris (lisan dan tulisan)",
            "ms unstated, en unstated",
        ),
        (
            "Personal details",
            "Languages known : Tamil (R/W/S), English (R/W/S), Hindi (S)",
            "ta unstated, en unstated, hi unstated",
        ),
        ("Profile", "Saya fasih bertutur dalam Bahasa Melayu, Inggeris dan Mandarin.", "ms fluent, en fluent, zh fluent"),
        ("Profile", "Mampu berkomunikasi dengan baik dalam bahasa Inggris dan Mandarin.", "en intermediate, zh intermediate"),
        (
            "Languages",
            "Languages: Malay (Mother Tongue), English (Second Language), Arabic (Third Language)",
            "ms native, en unstated, ar unstated",
        ),
        (
            "Languages",
            "Malay     Speaking: Native   Writing: Native\nEnglish   Speaking: Good     Writing: Fair",
            "ms native, en intermediate",
        ),
        ("Languages", "Fluent\nEnglish, Malay\nBasic\nJapanese", "en fluent, ms fluent, ja basic"),
        ("Languages", "● English (Fluent)\n● Malay (Intermediate)\n● Kadazan (Basic)", "en fluent, ms intermediate, dtp basic"),
        ("Languages", "English 5/5, Malay 3/5, Tamil 1/5", "en fluent, ms intermediate, ta basic"),
        ("Languages", "Sanggup belajar Mandarin. Fasih BM & BI.", "ms fluent, en fluent"),
        ("Languages", "BM, BI (fasih), Mandarin (asas)", "ms unstated, en fluent, zh basic"),
        ("Languages", "Good in Malay and English, little Mandarin", "ms intermediate, en intermediate, zh basic"),
        (
            "Languages",
            "Mandarin and Hokkien at home; English at school and work (fluent); Malay to SPM",
            "zh unstated, nan unstated, en fluent, ms unstated",
        ),
        ("Languages", "English – Spoken: fluent; Written: good", "en intermediate"),
        ("Languages", "English: fluent; written: good\nMalay: good; written: weak", "en intermediate, ms basic"),
        (
            "Languages",
            "Malay, English (both fluent) • Mandarin, Cantonese (conversational)",
            "ms fluent, en fluent, zh intermediate, yue intermediate",
        ),
        (
            "Languages",
            "Native: Bahasa Melayu | Advanced: English | Beginner: Korean, Japanese",
            "ms native, en fluent, ko basic, ja basic",
        ),
        (
            "Languages",
            "Bahasa Melayu (Bahasa Ibunda)\nBahasa Inggeris (Sangat Fasih)\nBahasa Arab (Peringkat Asas)",
            "ms native, en fluent, ar basic",
        ),
        ("Languages", "Tutur: Bahasa Melayu, Bahasa Inggeris, Bahasa Tamil", "ms unstated, en unstated, ta unstated"),
        ("Languages", "Malay || 100%\nEnglish || 85%\nArabic || 25%", "ms fluent, en fluent, ar basic"),
        ("Languages", "Malay: 5/5 | English: 4/5 | Thai: 1/5", "ms fluent, en fluent, th basic"),
        (
            "Languages",
            "Written and spoken: English (excellent), Malay (excellent)\nSpoken only: Hakka (good)",
            "en fluent, ms fluent, hak intermediate",
        ),
        ("Languages", "English as a second language (IELTS 8.0)", "en fluent"),
        ("Languages", "English – TOEFL iBT 105\nIndonesian – native", "en fluent, id native"),
        (
            "Languages",
            "English (IELTS 6.0), Bahasa Indonesia (native), Javanese (native), Malay (passive)",
            "en intermediate, id native, jv native, ms basic",
        ),
        (
            "Languages",
            "Indonesia – Penutur Asli\nInggris – Mahir\nMandarin – Dasar\nJepang – N4",
            "id native, en fluent, zh basic, ja basic",
        ),
        ("Languages", "Inggris (lancar lisan & tulisan), Melayu (cukup), Sunda (ibu)", "en fluent, ms intermediate, su native"),
        ("Languages", "Bahasa Inggris : Lisan (Baik), Tulisan (Sangat Baik)", "en intermediate"),
        (
            "Languages",
            "Penguasaan Bahasa Inggeris yang baik\nPenguasaan Bahasa Melayu yang sangat baik",
            "en intermediate, ms fluent",
        ),
        (
            "Languages",
            "Boleh bertutur dan menulis dalam Bahasa Melayu dan Bahasa Inggeris dengan baik",
            "ms intermediate, en intermediate",
        ),
        (
            "Languages",
            "Fasih dalam Bahasa Melayu (lisan & tulisan), sederhana dalam Bahasa Inggeris",
            "ms fluent, en intermediate",
        ),
        ("Languages", "English: fluent. Bahasa: basic.", "en fluent, ms basic"),
        ("Languages", "Spanish: heritage speaker; English: C2; Malay: picking it up", "es unstated, en fluent, ms unstated"),
        (
            "Languages",
            "I am a native speaker of Tamil, fluent in English, and have a working knowledge of Malay.",
            "ta native, en fluent, ms intermediate",
        ),
        (
            "Languages",
            "Iban (mother tongue), Sarawak Malay (fluent), English (good), Mandarin (a few words)",
            "iba native, zlm fluent, en intermediate, zh basic",
        ),
        (
            "Languages",
            "Kadazandusun: native; Malay: very good; English: very good; Chinese (Hakka): understand a little",
            "dtp native, ms fluent, en fluent, hak basic",
        ),
        ("Languages", "English, Malay, Mandarin – speak, read, write", "en unstated, ms unstated, zh unstated"),
        (
            "Languages",
            "Dutch (native), English (C2), Malay (B2, Bahasa test 2019), French (A2)",
            "nl native, en fluent, ms intermediate, fr basic",
        ),
        ("Languages", "English (upper intermediate, B2)\nMalay: A1 (just started)", "en intermediate, ms basic"),
        ("Languages", "Good command of written and spoken English. Fair Malay.", "en intermediate, ms intermediate"),
        ("Languages", "Excellent oral and written communication skills in English and Bahasa Malaysia", "en fluent, ms fluent"),
        ("Languages", "English *****\nMalay ***\nTamil *", "en fluent, ms intermediate, ta basic"),
        (
            "Languages",
            "Filipino (native), Ilocano (native), English (fluent); basic Bahasa Malaysia",
            "tl native, ilo native, en fluent, ms basic",
        ),
        (
            "Profile",
            "Fluent in English and Bahasa Malaysia with conversational Mandarin, and strong stakeholder skills.",
            "en fluent, ms fluent, zh intermediate",
        ),
        (
            "Profile",
            "Trilingual communicator (English, Malay, Mandarin) with a passion for cities.",
            "en fluent, ms fluent, zh fluent",
        ),
        ("Profile", "Able to converse in Tamil and fluent in English.", "ta intermediate, en fluent"),
        ("Profile", "I can work comfortably in both English and Bahasa Malaysia.", "en intermediate, ms intermediate"),
        ("Profile", "Experienced in French development funding and Dutch water projects.", ""),
        ("Profile", "Reported for the Malay Mail; studied Chinese literature.", ""),
        ("Profile", "Organised English camps for Orang Asli children.", ""),
        ("Profile", "Graduan Bahasa Inggeris dari UKM.", ""),
        ("Personal details", "Language Proficiency: Malay – Excellent, English – Good", "ms fluent, en intermediate"),
        ("Personal details", "Bahasa pertuturan : Melayu, Inggeris", "ms unstated, en unstated"),
        ("Personal details", "Languages spoken || Malay (fluent), English (fluent)", "ms fluent, en fluent"),
        ("Languages", "English: B.A. in English literature, C2", "en fluent"),
        ("Languages", "Mandarin HSK Level 4 (2018)", "zh intermediate"),
        ("Languages", "MUET: Band 3\nSPM Bahasa Melayu: A", "en intermediate, ms unstated"),
        ("Languages", "English (CEFR C1), Malay (CEFR B1), Japanese (JLPT N5)", "en fluent, ms intermediate, ja basic"),
        ("Languages", "Melayu – 10, Inggeris – 8, Mandarin – 3 (skala 1-10)", "ms fluent, en fluent, zh basic"),
        (
            "Languages",
            "Very good: English, Malay. Good: Mandarin. Poor: Tamil.",
            "en fluent, ms fluent, zh intermediate, ta basic",
        ),
        ("Languages", "English – fluent (I teach it)\nMalay – fluent", "en fluent, ms fluent"),
        ("Languages", "English is fluent, Malay less so (intermediate), no Mandarin", "en fluent, ms intermediate"),
        ("Languages", "Bahasa isyarat Malaysia: asas", "xml basic"),
        ("Languages", "BM: fasih\nBI: sederhana\nBC: asas", "ms fluent, en intermediate, zh basic"),
        ("Languages", "B.M – Baik, B.I – Baik", "ms intermediate, en intermediate"),
        ("Languages", "Malay (Bahasa): very good", "ms fluent"),
        ("Languages", "Bahasa Malaysia / Malay: professional", "ms fluent"),
        ("Languages", "Bahasa Malaysia (Malay) – native", "ms native"),
        ("Languages", "Malay (Bahasa Malaysia) Native\nEnglish Fluent", "ms native, en fluent"),
        ("Languages", "Bahasa Melayu/Malaysia : Cemerlang", "ms fluent"),
        ("Languages", "Malay/Indonesian: fluent", "ms fluent, id fluent"),
        ("Languages", "Malay and Indonesian (both native)", "ms native, id native"),
        ("Languages", "Bahasa Indonesia (native); can follow Malay", "id native, ms basic"),
        (
            "Languages",
            "Indonesian: native. Malay: understood without difficulty, spoken with an accent",
            "id native, ms unstated",
        ),
        ("Languages", "Standard Malay – fluent", "ms fluent"),
        ("Languages", "National language (Malay): A in SPM", "ms unstated"),
        ("Languages", "Malay: distinction (A+) in SPM 2010", "ms unstated"),
        ("Languages", "Malay: credit in SPM, used daily at work", "ms unstated"),
        ("Languages", "Malay: rusty", "ms basic"),
        ("Languages", "Malay — school standard, understand more than I speak", "ms unstated"),
        ("Languages", "English: C1 (IELTS 7.5 overall, writing 6.5)", "en fluent"),
        ("Languages", "Malay, everyday", "ms unstated"),
        ("Languages", "Malay (conversational; can read)", "ms intermediate"),
        ("Languages", "Malay - written: basic, spoken: fluent", "ms basic"),
        ("Languages", "Malay: speaks fluently, writes with difficulty", "ms basic"),
        ("Languages", "Tamil (mother tongue, spoken only)", "ta native"),
        ("Languages", "Malay (national language), English (working language)", "ms unstated, en intermediate"),
        ("Languages", "Malay ■■■■□ English ■■■■■ Mandarin ■■□□□", "ms fluent, en fluent, zh basic"),
        ("Languages", "Malay ▮▮▮▯▯\nEnglish ▮▮▮▮▮", "ms intermediate, en fluent"),
        ("Languages", "Malay | ★★★★☆ | Fluent\nEnglish | ★★★☆☆ | Good", "ms fluent, en intermediate"),
        (
            "Languages",
            "Malay: fluent (Higher Malay, A2)\nChinese (Mandarin, Cantonese)",
            "ms fluent, zh unstated, yue unstated",
        ),
        ("Languages", "Malay\nMother tongue\nEnglish\nFluent (MUET Band 5)\nArabic\nBasic", "ms native, en fluent, ar basic"),
        ("Languages", "Mother tongue: Malay; C1: English; A1: Mandarin", "ms native, en fluent, zh basic"),
        (
            "Languages",
            "Language || Read || Write || Speak\nMalay || Yes || Yes || Yes\nEnglish || Yes || Yes || Yes",
            "ms unstated, en unstated",
        ),
        (
            "Languages",
            "Language || Listening || Reading || Speaking || Writing\nEnglish || C1 || C2 || C1 || C1\n"
            "Malay || B1 || B1 || A2 || A2",
            "en fluent, ms basic",
        ),
        (
            "Languages",
            " || English || Malay || Tamil\nSpoken || Good || Fluent || Fluent\nWritten || Good || Good || Weak",
            "en intermediate, ms intermediate, ta basic",
        ),
        (
            "Languages",
            "Fluent: English, Malay, Hokkien; conversational: Cantonese; beginner: Thai",
            "en fluent, ms fluent, nan fluent, yue intermediate, th basic",
        ),
        ("Languages", "English (second language; fluent), Kadazan (first language)", "en fluent, dtp native"),
        (
            "Languages",
            "First language Mandarin, second language English (excellent), third language Malay (good)",
            "zh native, en fluent, ms intermediate",
        ),
        ("Languages", "Malay 4, English 5, Mandarin 2 (out of 5)", "ms fluent, en fluent, zh basic"),
        ("Languages (Speak/Read/Write)", "English 9/9/8, Mandarin 3/1/1", "en fluent, zh basic"),
        ("Languages (Speak/Read/Write)", "English 4/4/3, Mandarin 2/1/1", "en unstated, zh unstated"),
        ("Languages (Speak/Read/Write)", "English 4/4/3, Malay 5/5/5", "en intermediate, ms fluent"),
        ("Languages", "Malay (4/5), English (5/5)", "ms fluent, en fluent"),
        ("Languages", "Malay: Level 4 of 5", "ms fluent"),
        ("Languages", "Malay: SPM A, daily use, fluent", "ms fluent"),
        ("Languages", "Excellent: English\nGood: Malay\nElementary: French", "en fluent, ms intermediate, fr basic"),
        ("Languages", "Bahasa Melayu (penutur ibunda) & Bahasa Inggeris (C1)", "ms native, en fluent"),
        (
            "Languages",
            "Mampu bertutur dan menulis dengan baik dalam Bahasa Melayu dan Bahasa Inggeris",
            "ms intermediate, en intermediate",
        ),
        (
            "Profile",
            "Malaysian planner, fluent in three languages: English, Malay and Tamil.",
            "en fluent, ms fluent, ta fluent",
        ),
        ("Profile", "Native English speaker with advanced Malay.", "en native, ms fluent"),
        ("Profile", "My Malay is conversational and my English is fluent.", "ms intermediate, en fluent"),
        ("Profile", "I write Malay and English equally well.", "ms intermediate, en intermediate"),
        ("Profile", "Equally at home in English and Bahasa Malaysia.", "en fluent, ms fluent"),
        (
            "Personal details",
            "Language(s): English (Fluent) / Malay (Fluent) / Mandarin (Basic)",
            "en fluent, ms fluent, zh basic",
        ),
        ("Personal details", "Bahasa : Melayu (fasih), Inggeris (baik)", "ms fluent, en intermediate"),
    ],
)
def test_languages_are_read_in_many_wordings(heading, text, expected):
    """Lists, tables, sentences, pictures, scores and examinations; a heading decides how much is believed."""
    assert languages_in(heading, text) == expected


def test_dots_alike_in_all_rows_say_nothing():
    """Where the empty dots differ by colour alone, full rows everywhere claim no level; two rows, or one that differs, do."""
    assert languages_in("Languages", "Malay ●●●●●\nEnglish ●●●●●\nThai ●●●●●") == "ms unstated, en unstated, th unstated"
    assert languages_in("Languages", "Malay ●●●●●\nEnglish ●●●●●\nThai ●●○○○") == "ms fluent, en fluent, th basic"


@pytest.mark.parametrize("heading", ["What I speak", "Linguistic competence", "Kebolehan bahasa", "Words", "I can speak"])
@pytest.mark.parametrize("mark", ["# ", "* ", ""])
def test_a_list_is_found_below_any_heading(heading, mark):
    """Lines of nothing but languages and levels are a list even where an unknown heading leaves them among the jobs."""
    jobs = "# Experience\n* Town Planner, Planning Co\nJan 2015 - Dec 2018\n- Wrote plans"
    cv = document(f"# Farid bin Omar\n{jobs}\n\n{mark}{heading}\nMalay (native)\nEnglish – fluent")
    assert [(s.language, s.level.value) for s in languages.find(sections.divide(cv))[0]] == [("ms", "native"), ("en", "fluent")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "English || 9 || 8 || MUET\nBahasa Malaysia || 9 || 9 || SPM\nMandarin || 10 || 7",
            "en fluent, ms fluent, zh intermediate",
        ),
        ("English 9 9 IELTS\nMalay 6 5 SPM", "en fluent, ms intermediate"),
        ("Bahasa Inggeris: SPM 1", "en unstated"),
        ("Sunda: bahasa sehari-hari di rumah, fasih", "su fluent"),
        ("Tamil: home language, MUET no", "ta native"),
        ("English is my working and home language (native)", "en native"),
        ("French: rusty, about B1", "fr intermediate"),
        ("French (rusty)", "fr basic"),
        ("Malay conversational, cannot write properly", "ms basic"),
        ("Bahasa Mandarin: lancar, tidak boleh menulis", "zh basic"),
        ("Korean - basic, dari drama", "ko basic"),
        ("Dari: fluent", "prs fluent"),
    ],
)
def test_what_stands_beside_a_level_neither_raises_nor_hides_it(text, expected):
    """Names of examinations behind scores, uses, what one cannot do, and small words that are languages."""
    assert languages_in("Languages", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I would call my Malay good.", "ms intermediate"),
        ("My Tamil is rusty, but my English is excellent.", "ta basic, en fluent"),
        ("Bahasa Inggeris saya sederhana.", "en intermediate"),
    ],
)
def test_ones_own_language_is_spoken_of_in_a_profile(text, expected):
    """`my Malay` says whose it is."""
    assert languages_in("Profile", text) == expected


def test_a_certificate_named_after_a_country_names_no_language():
    """``Malaysia`` and a figure behind it are no language with its level."""
    cv = document("Farid bin Omar\n# PENDIDIKAN\n2007 – 2008 INSTITUT LAUT\nSIJIL KEMAHIRAN MALAYSIA TAHAP 2 (SERVIS)")
    assert languages.find(sections.divide(cv))[0] == ()
