"""Names of every form, e-mail addresses and telephone numbers of the applicant and of nobody else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.model import Identity, Line, Note, Section, SectionKind, Span, holds
from screen.profile.person import identity, names

K = SectionKind
PIECES = (
    "English Malay fluent good ( ) , ; : | / and IELTS 7.5 MUET Band ●●○○○ 8/10 C1 @ a@example.com 012-555 0101 "
    "Nationality Malaysian Name Nama binti Tan [at] NRIC 910203-14-5566 pass Student valid until 2019 Bahasa "
    "ibunda . - mother tongue X 名 +60 00 Dr. @@ example. K. \t"
).split(" ")
TYPE = {"#": (24.0, True), "*": (10.0, True)}


def lines(*texts: str) -> tuple[Line, ...]:
    """Lines; ``# `` before one sets it large and bold, ``* `` bold."""
    made = []
    for i, text in enumerate(texts):
        size, bold = TYPE.get(text[:2].strip(), (10.0, False)) if text[1:2] == " " else (10.0, False)
        made.append(Line(text[2:] if text[:2] in ("# ", "* ") else text, number=i + 1, size=size, bold=bold))
    return tuple(made)


def head(*texts: str) -> Identity:
    """The identity in the head of a CV; every receipt is found in it."""
    printed = lines(*texts)
    found, _ = identity.find((Section(K.HEADER, None, printed),))
    assert all(holds(printed, span) for span in found.evidence)
    return found


@pytest.mark.parametrize(
    "name",
    [
        "Nur Hidayah binti Abdul Latif",
        "AMIRUL B. HASSAN",
        "Gurdial Singh a/l Mohan Singh",
        "SIM ANAK LIDI",
        "Ong Kok Seng @ Ong Ah Seng",
        "Chong Wei Ling",
        "Eng Wei Jie",
        "S. Kavitha",
        "K.S. Maniam",
        "Bambang",
        "Nguyễn Thị Minh Khai",
        "Adaeze Okonkwo-Eze",
        "Jean-Pierre d'Almeida",
        "María José Carreño",
        "O'Brien, Siobhán",
        "MORI Hana",
        "Maria de la Cruz",
        "Haji Rosli bin Haji Ahmad",
        "Al-Amin bin Saad",
    ],
)
def test_names_stay_whole_and_as_printed(name):
    """Malay, Sikh, Iban, Chinese, Indian, Indonesian, Vietnamese, African and Western names."""
    assert head(name, "12, Jalan Mawar, 50000 Kuala Lumpur", "someone@example.com").name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ir. Ts. Chong Wei Ling, MIEM, P.Eng", "Chong Wei Ling"),
        ("Tuan Haji Rosli bin Ahmad", "Haji Rosli bin Ahmad"),
        ("Ahmad Fauzi, S.T., M.T.", "Ahmad Fauzi"),
        ("Rahmat Hidayat S.Sos.", "Rahmat Hidayat"),
        ("Dr. Helen Ross, PhD (she/her)", "Helen Ross"),
        ("En Hui Tan", "En Hui Tan"),
        ("Curriculum Vitae of Chan Mei Ling", "Chan Mei Ling"),
        ("Maria Reyes's CV", "Maria Reyes"),
        ("Darren Lau – Urban Planner", "Darren Lau"),
        ("Kelvin Ng, Town Planner", "Kelvin Ng"),
        ("Maria Reyes | Programme Officer | maria@example.com", "Maria Reyes"),
        ("Nurul Huda nurulhuda@example.com 012-555 0101", "Nurul Huda"),
        ("P r i y a   N a i r", "Priya Nair"),
        ("D A R R E N T A N", "DARREN TAN"),
        ("[bold]Farid bin Omar[/bold]", "Farid bin Omar"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(line, name):
    """Titles, degrees, job titles, contact details, headings, spacing and markup."""
    assert head(line, "darren@example.com").name == name


@pytest.mark.parametrize(
    "text",
    [
        "Urban Planner",
        "CURRICULUM VITAE",
        "Kampung Baru",
        "Think Big Sdn Bhd",
        "Fresh Graduate",
        "Majlis Daerah",
        "M",
        "born in Ipoh",
    ],
)
def test_titles_places_and_companies_are_no_names(text):
    """Capitals alone make no name."""
    assert names.likeness(names.clean(text)) == 0.0


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("RESUME", "Nama: Farid bin Omar"), "Farid bin Omar"),
        (("Name\tSim Anak Lidi", "Age\t25"), "Sim Anak Lidi"),
        (("Name (as in NRIC)  : Ong Li Ting", "NRIC : 990101-10-5555"), "Ong Li Ting"),
        (("BUTIR-BUTIR PERIBADI", "Nama Penuh", "Farid bin Omar", "Alamat"), "Farid bin Omar"),
        (("First name: John", "Surname: Carter"), "John Carter"),
        (("Name of Applicant: Farid bin Omar", "Name of school: SMK Taman"), "Farid bin Omar"),
    ],
)
def test_a_label_gives_the_name_away(texts, name):
    """In English and Malay, on the line, in the next cell or on the next line."""
    assert head(*texts).name == name


def test_the_name_is_found_by_its_type_wherever_the_columns_put_it():
    """A side column comes first in reading order; a designer breaks the name in two."""
    aside = Section(K.PERSONAL, Line("CONTACT", number=1), lines("siti@example.com", "Shah Alam")[0:0])
    main = Section(K.OTHER, Line("Siti Aisyah Kamal", number=2, size=24.0), (Line("Policy Analyst", number=3, size=10.0),))
    assert identity.find((aside, main))[0].name == "Siti Aisyah Kamal"
    assert (
        head("# Dewi", "# Lestari", "Urban planner and more words to set the usual size", "dewi@example.com").name
        == "Dewi Lestari"
    )
    assert head("NUR HIDAYAH BINTI", "MOHD KAMAL", "nur@example.com").name == "NUR HIDAYAH BINTI MOHD KAMAL"


@pytest.mark.parametrize(
    ("texts", "emails"),
    [
        (("Email: a.b [at] example [dot] com",), ("a.b@example.com",)),
        (("Emel : ahmad @ example.com",), ("ahmad@example.com",)),
        (("nurul.huda@", "example.com"), ("nurul.huda@example.com",)),
        (("nurul.huda", "@example.com"), ("nurul.huda@example.com",)),
        (("E-mail (office): x@example.org", "E-mail (private): y@example.com"), ("y@example.com", "x@example.org")),
        (("x@council.example.my", "x_y@gmail.com"), ("x_y@gmail.com", "x@council.example.my")),
        (("x@mail.example.ac.id", "x_y@gmail.com"), ("x_y@gmail.com", "x@mail.example.ac.id")),
        (("A@example.com, a@example.com",), ("A@example.com",)),
    ],
)
def test_addresses_are_mended_and_private_ones_come_first(texts, emails):
    """Obfuscated, spaced and broken addresses; each once."""
    assert head(*texts).emails == emails


@pytest.mark.parametrize(
    ("texts", "phones"),
    [
        (("Tel: 03-5550 0188 (house) / 019-555 0101 (h/p)",), ("019-555 0101", "03-5550 0188")),
        (("Mobile: 013-555 0114 Office: 082-555 020 ext. 118",), ("013-555 0114", "082-555 020")),
        (("(+60) 14-555 0192 | a@example.com",), ("(+60) 14-555 0192",)),
        (("Phone: 60125550143",), ("60125550143",)),
        (("Jakarta, Indonesia", "HP 081255500143"), ("081255500143",)),
        (("+44 (0)7700 900123",), ("+44 (0)7700 900123",)),
        (("+91 98300 55501",), ("+91 98300 55501",)),
        (("x@example.com | 017-555", "0190 | Ipoh"), ("017-555 0190",)),
        (("016-555 0109, 11600 George Town", "Fax: 03-5550 0199"), ("016-555 0109",)),
        (("NRIC: 910203-14-5566",), ()),
        (("No. KP 910203145566", "Matric No: 0123456789"), ()),
        (("Date of birth: 12-05-1990", "43000 Kajang", "2015 - 2019"), ()),
    ],
)
def test_numbers_are_as_printed_and_the_mobile_comes_first(texts, phones):
    """Numbers of cards, students, dates, years and postcodes are none; fax numbers are left out."""
    assert head(*texts).phones == phones


def test_referees_and_supervisors_are_nobody_here():
    """Neither in their own section, nor under a title further down."""
    own = Section(K.HEADER, None, lines("Farid bin Omar", "farid@example.com", "012-555 0101"))
    referees = Section(K.REFEREES, Line("Referees", number=4), (Line("Dr. Lim, 019-555 0102, lim@example.org", number=5),))
    other = Section(K.OTHER, Line("Words", number=6), (Line("Ms. Tan, supervisor: tan@example.org", number=7),))
    found, _ = identity.find((own, referees, other))
    assert (found.name, found.emails, found.phones) == ("Farid bin Omar", ("farid@example.com",), ("012-555 0101",))


def test_the_whole_identity_with_its_receipts():
    """Name, address and number with the words they stand in."""
    found = identity.find((Section(K.HEADER, None, lines("# Farid bin Omar", "farid@example.com | 012-555 0101")),))
    assert found == (
        Identity(
            "Farid bin Omar",
            ("farid@example.com",),
            ("012-555 0101",),
            (Span(1, 1, "Farid bin Omar"), Span(1, 2, "farid@example.com"), Span(1, 2, "012-555 0101")),
        ),
        (),
    )


def test_what_is_missing_is_noted():
    """A CV without name and address says so."""
    assert identity.find(()) == (Identity(), (Note("cv.name-not-found"), Note("cv.email-not-found")))


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join), max_size=7), st.sampled_from(SectionKind))
@settings(max_examples=60, deadline=None)
def test_whatever_is_printed_every_receipt_is_found_again(texts, kind):
    """No input fails, and each quotation stands in the lines."""
    printed = tuple(Line(text, number=i + 1, continues=i in (1, 3)) for i, text in enumerate(texts))
    spans = identity.find((Section(kind, None, printed),))[0].evidence
    assert all(holds(printed, span) for span in spans)


@pytest.mark.parametrize(
    "place",
    [
        "San Mateo, CA",
        "Boston, MA 02139",
        "Bellmore, Nebraska",
        "Traralgon VIC 3844",
        "Co. Cork",
        "San Diego",
        "Los Angeles, CA",
    ],
)
def test_the_town_somebody_lives_in_is_no_name(place):
    """A town with its state looks like a name with letters after it."""
    assert head(place, "012-555 0101").name == ""


@pytest.mark.parametrize("person", ["Lee Chong Wei, MA", "Wong Siew Lan, CA", "Priya Nair, India", "Maria San Jose"])
def test_degrees_that_are_states_too_follow_names(person):
    """Letters such as MA after a name are a degree, and a country after a name is where the person is."""
    assert head(person, "012-555 0101").name == person.split(",")[0]


def test_small_capitals_are_words_and_initials_stay_initials():
    """Letters set apart by small capitals are joined; a job title in them is no name."""
    assert head("S ENIOR P ROJECT M ANAGER", "Jane Tregenza", "Ipoh").name == "Jane Tregenza"
    assert head("J ONATHAN T REGENZA", "Ipoh").name == "JONATHAN TREGENZA"
    assert head("R KUMAR S PILLAI", "Ipoh").name == "R KUMAR S PILLAI"


@pytest.mark.parametrize(
    ("texts", "phones"),
    [
        (("NO. TELEFON (R) / (HP)\t03-5550 0145 / 019-555 0172",), ("019-555 0172", "03-5550 0145")),
        (("Tel (H) / H/P: 04-555 0167 / 012-555 0130",), ("012-555 0130", "04-555 0167")),
        (("Jalan Sentul · aina@example.com · +6013", "555 0094 · Citizen of Malaysia"), ("+6013 555 0094",)),
    ],
)
def test_the_form_of_a_number_settles_what_its_label_leaves_open(texts, phones):
    """A label for two numbers, and a number that the end of a line cuts before a dot."""
    assert head("# Aina binti Omar", *texts).phones == phones


def test_a_house_called_after_somebody_is_nobody():
    """`Kolej Tun Dr ...` above the address is no referee."""
    texts = (
        "# Chidi Okafor",
        "Student",
        "Room 5",
        "Block C",
        "Town planner",
        "Contact",
        "K25 Kolej Tun Dr Ismail",
        "+60 17 555 0112",
    )
    assert head(*texts, "chidi.plan@example.com").emails == ("chidi.plan@example.com",)


def test_a_name_goes_on_with_whose_child_somebody_is():
    """On the next line, in the same type."""
    assert head("# Nur Laila Hanum", "# binti Omar", "Town planner").name == "Nur Laila Hanum binti Omar"


@pytest.mark.parametrize("line", ["# 田中 一郎 / TANAKA Ichiro", "# TANAKA Ichiro | 田中 一郎"])
def test_of_two_scripts_with_a_stroke_between_the_latin_one_is_taken(line):
    """The one that letters are addressed with here."""
    assert head(line, "Mont Kiara, Kuala Lumpur").name == "TANAKA Ichiro"


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("# Siti Aminah", "Siti Aminah binti Abd Ghani", "012-555 0101"), "Siti Aminah binti Abd Ghani"),
        (("# Kavitha", "Kavitha a/p Maniam", "012-555 0101"), "Kavitha a/p Maniam"),
        (("# Siti Aminah", "Nor Azizah binti Abd Ghani", "012-555 0101"), "Siti Aminah"),
        (("# Siti Aminah binti Ali", "Siti Aminah binti Ali Hassan", "012-555 0101"), "Siti Aminah binti Ali"),
    ],
)
def test_a_name_in_large_type_gives_way_to_the_same_in_full_beside_it(texts, name):
    """With the father's name; another person's is none."""
    assert head(*texts).name == name


@pytest.mark.parametrize(("below", "name"), [("binti Rosli", "Siti Aminah binti Rosli"), ("Anak jati Kelantan", "Siti Aminah")])
def test_whose_child_somebody_is_may_stand_below_a_name_in_lighter_type(below, name):
    """Larger than the text, if not as large as the name, nor bold; farther down where a column at the left is read first."""
    texts = ("012-555 0101", "Kota Laut", "Malay and English", "Filing", "# Siti Aminah", below, "Planner", "Maps and minutes")
    printed = [replace(line, size=15.0) if line.text == below else line for line in lines(*texts)]
    assert identity.find((Section(K.HEADER, None, tuple(printed)),))[0].name == name


def test_the_full_name_may_stand_far_from_the_name_in_large_type():
    """It begins with all its words; somebody else's does not, nor is one word enough."""
    far = ("Planner", "Maps", "Plans", "Minutes", "Letters")
    assert head("# Siti Aminah", *far, "Siti Aminah binti Rosli").name == "Siti Aminah binti Rosli"
    assert head("# Siti Aminah", *far, "Nur Siti Aminah binti Rosli").name == "Siti Aminah"
    assert head("# Siti", *far, "Siti binti Rosli").name == "Siti"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Name: Sato Kenji\tNationality: Japanese\tVisa: Spouse visa", "Sato Kenji"),
        ("Name: Sato Kenji\tRelation: Spouse", ""),
    ],
)
def test_the_reason_for_a_pass_beside_a_name_is_nobody_else(line, name):
    """A spouse named for another reason is."""
    (found, _) = identity.find((Section(K.HEADER, None, lines("RESUME", line)),))
    assert found.name == name


def test_a_number_beside_the_address_is_the_applicants_wherever_they_stand():
    """On one line with it, or alone on the line above or below it; not with the name of somebody else."""

    def found(*texts: str) -> tuple[str, ...]:
        work = Section(
            K.EXPERIENCE, Line("Work", number=2), tuple(replace(line, number=line.number + 2) for line in lines(*texts))
        )
        return identity.find((Section(K.HEADER, None, lines("# Agnes Sulai")), work))[0].phones

    assert found("Clerk", "014-555 0123 • agnes@example.com") == ("014-555 0123",)
    assert found("Clerk", "014-555 0123 • agnes@example.com\t1/2") == ("014-555 0123",)
    assert found("Clerk", "Ali\t014-555 0123\tagnes@example.com") == ()
    assert found("Clerk", "+44 7700 900123", "agnes@example.com") == ("+44 7700 900123",)
    assert found("Clerk", "03-5550 0123", "Filed letters", "agnes@example.com") == ()
    assert found("Clerk", "Reported to Ali, 03-5550 0123, agnes@example.com") == ()
