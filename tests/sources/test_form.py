"""A form's table and its folder of CVs become rows with files."""

import zipfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pandas as pd
import pytest

from screen import sources
from screen.sources import ExportError, columns, dates, join
from screen.sources.join import Asked, Joined

GOOGLE = "Timestamp,Email Address,Full Name,Phone Number,Position applied for,Upload your CV\n"
ROW = "10/20/2020 16:18:05,ali@example.com,Ali bin Abu,'+60 12-555 0100,Junior Officer,cv - Ali bin Abu.pdf\n"


def local(*parts):
    """A time as forms write it: without a zone."""
    return datetime(*parts)  # noqa: DTZ001


@pytest.fixture
def form(tmp_path):
    """Writes a table and CVs, and gives all pieces of them."""

    def _form(table, *cvs, mapping=None, name="responses.csv"):
        (tmp_path / name).write_bytes(table if isinstance(table, bytes) else table.encode())
        (tmp_path / "cvs").mkdir(exist_ok=True)
        for cv in cvs:
            path = tmp_path / "cvs" / cv
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"%PDF " + cv.encode())
        given = [tmp_path / "cvs", tmp_path / name] if cvs else [tmp_path / name]
        if mapping:
            (tmp_path / "map.yaml").write_text(mapping, encoding="utf-8")
        return list(sources.load(sources.survey(given, tmp_path / "map.yaml" if mapping else None)))

    return _form


def told(pieces):
    """For each piece its kind and the names of its files."""
    return [(piece.kind, tuple(file.name for file in piece.files) or piece.source) for piece in pieces]


def test_a_row_is_a_submission_with_its_file(form):
    """Name, address, phone without Excel's apostrophe, position, local time, file."""
    (piece,) = form(GOOGLE + ROW, "cv - Ali bin Abu.pdf")
    seen = sources.open_piece(piece)
    assert (seen.kind, seen.sender_name, seen.sender_email, seen.phone, seen.position, seen.sent) == (
        "row", "Ali bin Abu", "ali@example.com", "+60 12-555 0100", "Junior Officer", local(2020, 10, 20, 16, 18, 5),
    )  # fmt: skip
    assert [file.name for file in seen.attachments] == ["cv - Ali bin Abu.pdf"]


def test_files_of_nobody_are_pieces_of_their_own(form):
    """And a row without its file says so."""
    pieces = form(GOOGLE + ROW, "other.pdf", "Thumbs.db")
    assert [(piece.kind, [note.code for note in piece.notes]) for piece in pieces] == [
        ("row", ["intake.file-missing"]), ("file", ["intake.left-behind"]), ("file", []),
    ]  # fmt: skip


def test_a_message_among_the_cvs_changes_nothing(form):
    """The folder still belongs to the form; a folder of mail does not."""
    pieces = form(GOOGLE + ROW, "cv - Ali bin Abu.pdf", "late.eml", "x.pdf")
    assert [(piece.kind, len(piece.files)) for piece in pieces] == [("row", 1), ("message", 0), ("file", 0)]


def test_cvs_may_come_in_a_zip(tmp_path):
    """Beside the form, with a file of nobody in it."""
    (tmp_path / "responses.csv").write_text(GOOGLE + ROW, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "cvs.zip", "w") as made:
        made.writestr("cv - Ali bin Abu.pdf", b"%PDF-1")
        made.writestr("other.pdf", b"%PDF-2")
    pieces = list(sources.load(sources.survey([tmp_path / "cvs.zip", tmp_path / "responses.csv"])))
    assert [(piece.kind, piece.data or piece.files[0].data) for piece in pieces] == [("row", b"%PDF-1"), ("file", b"%PDF-2")]


def test_a_folder_that_holds_both_is_read_as_a_form(tmp_path):
    """The table is no CV."""
    (tmp_path / "responses.csv").write_text(GOOGLE + ROW, encoding="utf-8")
    (tmp_path / "cv - Ali bin Abu.pdf").write_bytes(b"%PDF-1")
    assert told(sources.load(sources.survey([tmp_path]))) == [("row", ("cv - Ali bin Abu.pdf",))]


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.replace(",", ";").encode(),
        lambda text: text.replace(",", "\t").encode(),
        lambda text: b"sep=;\r\n" + text.replace(",", ";").encode(),
        lambda text: b"Applications for the post\n\n" + text.encode(),
    ],
)
def test_tables_are_read_as_spreadsheets_write_them(form, encode):
    """Byte-order marks, UTF-16, semicolons, tabs, a title above."""
    (piece,) = form(encode(GOOGLE + ROW))
    assert dict(piece.answers)["email"] == "ali@example.com"


def test_names_that_look_like_nothing_stay(form):
    """None is a surname, NA a country, 007 a number of something."""
    pieces = form("Name,Email,Candidate ID\nNone,none@example.com,007\nNA,na@example.com,0\n")
    assert [dict(piece.answers)["name"] for piece in pieces] == ["None", "NA"]
    assert dict(pieces[0].answers)["id"] == "007"


def test_an_open_quote_does_not_swallow_the_rows_after_it(form):
    """Every row comes out."""
    pieces = form('Name,Email\nAli,ali@example.com\n"Siti,siti@example.com\nMuthu,muthu@example.com\n')
    assert len(pieces) == 3


def test_rows_of_uneven_length_are_kept(form):
    """Short ones and long ones."""
    pieces = form("Name,Email,Phone\nAli,ali@example.com\nSiti,siti@example.com,012,x,y\n")
    assert [dict(piece.answers)["name"] for piece in pieces] == ["Ali", "Siti"]


def test_a_workbook_is_read_like_a_table(tmp_path):
    """Dates as Excel keeps them, phones that it made numbers."""
    frame = pd.DataFrame(
        {
            "Submission Date": [local(2020, 10, 20, 16, 18, 5)],
            "Nama Penuh": ["Ali"],
            "E-mel": ["ali@example.com"],
            "No. Telefon": [60125550100],
        }
    )
    frame.to_excel(tmp_path / "form.xlsx", index=False)
    (piece,) = sources.load(sources.survey([tmp_path / "form.xlsx"]))
    seen = sources.open_piece(piece)
    assert (seen.sender_name, seen.phone, seen.sent) == ("Ali", "60125550100", local(2020, 10, 20, 16, 18, 5))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (("Timestamp", "Username", "Nama penuh anda?", "Muat naik CV anda"), "submitted email name file"),
        (
            ("first_name", "last_name", "emails", "phone_numbers", "created_datetime"),
            "first_name last_name email phone submitted",
        ),
        (("name", "email", "phone", "job title", "date", "interest level"), "name email phone position submitted -"),
        (("Full-Name", "Email", "Date-Added", "Stage"), "name email submitted -"),
        (
            ("applicant_name", "email_id", "phone_number", "job_title", "resume_attachment", "resume_link"),
            "name email phone position file link",
        ),
        (("First name", "Last name", "Email", "Job title", "Company"), "first_name last_name email - -"),
        (("Full Name", "Cell Phone", "Home Phone", "Email", "Email 2"), "name phone - email -"),
        (("cv", "cv_url", "Your email", "Current position", "Name of referee"), "file link email - -"),
        (
            ("Tarikh permohonan", "Nama", "E-mel", "Jawatan yang dipohon", "Lampirkan resume"),
            "submitted name email position file",
        ),
    ],
)
def test_headers_of_forms_and_systems_are_known(headers, expected):
    """Google Forms, LinkedIn, Indeed, Lever, Frappe, OpenCATS, formspring, Malay forms."""
    taken = {place: name for name, place in columns.recognise(headers).taken}
    assert " ".join(taken.get(place, "-") for place in range(len(headers))) == expected


def test_a_mapping_goes_before_what_the_headers_say(form):
    """For forms whose questions nobody could guess."""
    (piece,) = form("Who,Where,Name\nAli,ali@example.com,Tabby\n", mapping="columns:\n  name: Who\n  email: Where\n")
    assert (dict(piece.answers)["name"], dict(piece.answers)["email"]) == ("Ali", "ali@example.com")


@pytest.mark.parametrize("mapping", ["columns: {name: Nobody}", "colour: red", "- a", "name: [", "date_order: sideways"])
def test_a_mapping_that_does_not_fit_is_said(form, mapping):
    """Before anything is read."""
    with pytest.raises(ExportError) as fault:
        form(GOOGLE + ROW, mapping=mapping)
    assert fault.value.code == "intake.mapping"


@pytest.mark.parametrize(
    ("cells", "order", "first"),
    [
        (("10/20/2020 16:18:05", "11/1/2020 9:00:00"), "month-first", local(2020, 10, 20, 16, 18, 5)),
        (("1/11/2020 4:18 PM", "20/10/2020"), "day-first", local(2020, 11, 1, 16, 18)),
        (("2020-10-20T16:18:05",), "none", local(2020, 10, 20, 16, 18, 5)),
        (("2020/10/20 4:18:05 pm GMT+8",), "none", local(2020, 10, 20, 16, 18, 5, 0, timezone(timedelta(hours=8)))),
        (("2020-10-20T08:18:05.123Z",), "none", local(2020, 10, 20, 8, 18, 5, 0, UTC)),
        (("20/10/2020 04:18:05 PTG",), "day-first", local(2020, 10, 20, 16, 18, 5)),
        (("44124.67922453704",), "none", local(2020, 10, 20, 16, 18, 5)),
        (("20 Ogos 2020 08:00",), "none", local(2020, 8, 20, 8, 0)),
        (("Oct 20, 2020 4:18 pm",), "none", local(2020, 10, 20, 16, 18)),
        (("1/2/2020",), "", local(2020, 2, 1)),
        (("soon",), "none", None),
    ],
)
def test_all_rows_together_tell_the_order_of_day_and_month(cells, order, first):
    """And each way of writing a time is read."""
    assert dates.order_of(cells) == order
    assert dates.read(cells[0], order) == first


@pytest.mark.parametrize(
    ("row", "labels", "expected"),
    [
        (Asked(("cv.pdf",)), ("cvs/cv.pdf",), Joined(("cvs/cv.pdf",))),
        (Asked(("my_cv.pdf",), name="Ali bin Abu"), ("cvs/my cv - Ali bin Abu.pdf",), Joined(("cvs/my cv - Ali bin Abu.pdf",))),
        (Asked(("cv.pdf",)), ("cvs/cv (1).pdf",), Joined(("cvs/cv (1).pdf",))),
        (Asked((), "ali@example.com"), ("ali@example.com/cv.pdf", "x.pdf"), Joined(("ali@example.com/cv.pdf",), guessed=True)),
        (Asked((), name="Ali bin Abu Bakar"), ("Abu_Bakar_Ali.pdf", "Ali.pdf"), Joined(("Abu_Bakar_Ali.pdf",), guessed=True)),
        (Asked(("gone.pdf",), name="Ali Abu"), ("other.pdf",), Joined((), missing=True)),
    ],
)
def test_a_file_is_joined_by_its_name_the_address_or_the_person(row, labels, expected):
    """In this order."""
    assert join.join([row], labels) == (expected,)


def test_a_file_that_two_people_name_goes_to_the_one_whose_name_it_bears():
    """The other is without; two rows of one person share theirs."""
    ali, siti = Asked(("cv.pdf",), "ali@example.com", "Ali Abu"), Asked(("cv.pdf",), "siti@example.com", "Siti Omar")
    assert join.join([ali, siti], ["Ali Abu/cv.pdf"]) == (Joined(("Ali Abu/cv.pdf",)), Joined((), missing=True, shared=True))
    assert [one.files for one in join.join([ali, siti], ["cv.pdf"])] == [(), ()]
    assert [one.files for one in join.join([ali, ali], ["cv.pdf"])] == [("cv.pdf",), ("cv.pdf",)]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("a.pdf, b, c.docx", ("a.pdf", "b, c.docx")),
        ("https://x.example.com/f/My%20CV.pdf?t=1, https://drive.example.com/open?id=1", ("My CV.pdf",)),
        ("cv.pdf;certs.zip", ("cv.pdf", "certs.zip")),
        ("-", ()),
    ],
)
def test_a_cell_may_name_several_files(cell, expected):
    """Names or web addresses; what names no file gives none."""
    assert join.names_in(cell) == expected


def test_the_labelled_form_is_read_whole():
    """All rows, with the columns found and the file of each."""
    top = Path(__file__).parents[2].parent / "shared/applicants/form"
    if not top.exists():
        pytest.skip("the labelled set is not here")
    pieces = list(sources.load(sources.survey([top])))
    assert (len(pieces), sum(bool(piece.files) for piece in pieces)) == (46, 43)
