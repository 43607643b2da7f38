"""Demands on who somebody is: found in English and Malay words, and not found where nothing of the kind is meant."""

import pytest

from screen.codes import CODES
from screen.criteria import check
from screen.criteria.fairness import demands, subjects

#: Subject, and demands on it.
UNFAIR = {
    "age": "Aged 25 to 35|Not older than 30 years|Age limit: 40|Young and dynamic|Must be young|Applicants aged 21-30|"
    "Had umur 35 tahun|Berumur antara 18 dan 30 tahun|Usia maksimal 27|Umur 18 hingga 30 tahun|Digital natives",
    "sex": "Female|Must be male|Female candidates preferred|Lelaki sahaja|Jantina: perempuan|Calon wanita|"
    "Pria/Wanita|Laki-laki",
    "race": "Malay candidates only|Preferably Chinese applicants|Bumiputera only|Bumiputera|Bangsa Cina|Berketurunan India",
    "religion": "Muslim|Must be Christian|Beragama Islam|Muslimah|Agama: Hindu|Practising Muslims preferred",
    "marital-status": "Single|Unmarried persons|Marital status?|Belum berkahwin|Status perkahwinan: bujang|No children",
    "nationality": "Malaysian citizens only|Malaysians only|Warganegara Malaysia|WNI|No foreigners|Expatriates only",
    "native-speaker": "Native speaker of English|English mother tongue|Penutur jati Bahasa Inggeris|Bahasa ibunda: Mandarin",
    "recent-graduate": "Recent graduate|Fresh graduates only|Graduated within the last two years|Graduan baharu sahaja",
    "years-limit": "Maximum of 5 years of experience|Not more than 3 years' experience|At most 2 years|Tidak melebihi 5 tahun|"
    "Pengalaman maksimum 3 tahun|Overqualified persons need not apply",
    "photo": "Recent passport-size photo|With a photograph|Sertakan gambar terkini|Pas foto terbaru",
    "appearance": "Good looking|Berpenampilan menarik|Pleasant appearance|Minimum height 165 cm",
    "health": "Physically fit|Sihat tubuh badan|No disabilities|Tidak buta warna|Able-bodied",
    "gaps": "No gaps in employment|Continuous employment|Explain career breaks|Tanpa jurang kerjaya|Currently employed",
    "prestige": "Degree from a top university|Top 100 universities|Ivy League|Lulusan universiti terkemuka|QS ranking",
    "cgpa": "CGPA of 3.5 or above|PNGK minimum 3.00|First class honours|Minimum GPA 3.0|Ijazah kelas pertama|IPK minimal 3,00",
}  # fmt: skip

#: What an advert may well ask.
FAIR = """
A completed degree in town planning
Regardless of age, sex or religion
Tanpa mengira umur, jantina atau agama
Gender mainstreaming in local government
Experience with female-headed households
Knowledge of Islamic finance
Work with children aged 5 to 12
Care of the elderly
Fluent Malay
Mandarin, written and spoken
Single point of contact for partners
Malaysian citizen, or right to work in Malaysia
Warganegara, atau mempunyai hak untuk bekerja di Malaysia
New graduates are welcome too
Fresh graduates are welcome to apply
Graduan baharu dialu-alukan
At least three years of experience
1-3 years of working experience on urban issues
Photography and video editing
Public health programmes
Occupational safety and health
Knowledge of accessibility for persons with disabilities
University degree in related fields
Membership of the Malaysian Institute of Planners
Career breaks are welcome
Maternal health of women in rural districts
A marriage registrar's licence
""".strip().splitlines()


@pytest.mark.parametrize(
    ("subject", "text"), [(subject, text) for subject, texts in UNFAIR.items() for text in texts.split("|")]
)
def test_a_demand_is_found(subject, text):
    """In the words of adverts in English, Malay and Indonesian."""
    assert subject in {found.name for found in demands(text, "topic")}


@pytest.mark.parametrize("text", FAIR)
def test_what_may_be_asked_is_left_alone(text):
    """The same words in another sense, the lawful wordings, and the refusal to count who somebody is."""
    assert demands(text, "topic") == {}


def test_every_subject_is_tried_and_explained():
    """Each has demands above, a code, a lawful wording in two languages, and a severity."""
    assert {subject.name for subject in subjects()} == set(UNFAIR)
    assert {subject.code for subject in subjects()} == {code for code in CODES if ".unfair-" in code}
    assert [subject.name for subject in subjects() if "” / “" not in subject.instead] == []


@pytest.mark.parametrize("subject", subjects(), ids=lambda subject: subject.name)
def test_the_lawful_wording_is_itself_fair(subject):
    """What is proposed instead makes no other demand of the kind."""
    proposed = subject.instead.split(": “", 1)[1].rstrip(".").strip("”").split("” / “")
    assert [demands(text, "topic") for text in proposed if "jangan" not in text and "do not" not in text] == [{}] * len(
        [text for text in proposed if "jangan" not in text and "do not" not in text]
    )


def test_a_language_may_bear_the_name_of_a_people():
    """In criteria of the kinds that ask for languages."""
    assert demands("Malay people only", "topic") != {}
    assert demands("Malay people only", "language") == {}


def test_a_vocabulary_is_judged_by_whole_phrases(problems):
    """What CVs say of women or of a faith is no demand; a list of who people are is one."""
    vocabulary = "schema: screen/vocabulary/1\ntitle: T\ngroups:\n- name: a\n  source: b\n  phrases: [women leaders, Muslim]\n"
    assert problems(vocabulary=vocabulary) == [("criteria.unfair-religion", "error", (6, 28), (6, 34))]


def test_what_is_refused_and_what_is_warned_of(problems, tmp_path):
    """A demand that laws forbid is an error; one that only shuts out good people is a warning with its reason."""
    assert problems("title: Degree", "title: Degree, women only") == [("criteria.unfair-sex", "error", (12, 12), (12, 30))]
    assert problems("title: Degree", "title: Degree, CGPA 3.5") == [("criteria.unfair-cgpa", "warning", (12, 12), (12, 28))]
    (problem,) = check([tmp_path / "post.yaml"])
    assert problem.message == "“CGPA” is a demand on grades."
    assert problem.advice.startswith("Ask for the completed degree")
