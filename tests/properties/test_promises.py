"""The promises of the tool, as properties of whole runs."""

import csv
import html
import io
import json
import random
from collections import Counter
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from screen import documents, sources
from screen.model import Profile, Ranking, State, holds
from screen.report import csv as csv_report
from screen.report import json as json_report
from screen.report import table, wording, xlsx

from .conftest import applies, cv, message, post


def outputs(ranking: Ranking, rules) -> tuple[bytes, ...]:
    return (
        json_report.ranking_json(ranking, rules).encode(),
        csv_report.ranking_csv(ranking, rules),
        csv_report.intake_csv(ranking),
        xlsx.ranking_xlsx(ranking, rules),
    )


def states(ranking: Ranking) -> Counter[State]:
    return Counter(application.state for application in ranking.applications)


def test_everything_that_comes_in_is_in_one_state(write, rank):
    """As many applications as messages; the states of this post are known."""
    mails = post()
    ranking = rank(write(mails))
    assert len(ranking.applications) == len(mails) == sum(ranking.counts().values())
    assert states(ranking) == {
        State.APPLICATION: 5,
        State.SUPERSEDED: 1,
        State.LATE: 1,
        State.UNREADABLE: 1,
        State.NO_CV: 1,
        State.NOT_AN_APPLICATION: 1,
    }


def test_everybody_whose_cv_came_has_a_line(write, rank):
    """Things that came in, and the further people in them: a colleague sends two CVs, an applicant two versions of one."""
    people = [("Devi a/p Model", "devi@example.com", "0101"), ("Jon Pattern", "jon@example.com", "0102")]
    cvs = [(f"{email}.txt", cv(name, email).replace("0101", digits).encode()) for name, email, digits in people]
    versions = [
        ("old.txt", cv("Mei Muster", "mei@example.com").encode()),
        ("new.txt", cv("Mei Muster", "mei@example.com", english="C1").encode()),
    ]
    ranking = rank(
        write([message("Hanna Office", "hanna@example.org", *cvs), message("Mei Muster", "mei@example.com", *versions)])
    )
    assert sorted((a.seen.name, a.seen.email, a.state) for a in ranking.applications) == [
        ("Devi a/p Model", "devi@example.com", State.APPLICATION),
        ("Jon Pattern", "jon@example.com", State.APPLICATION),
        ("Mei Muster", "mei@example.com", State.APPLICATION),
    ]
    lines = list(csv.DictReader(io.StringIO(csv_report.intake_csv(ranking).decode("utf-8-sig"), newline="")))
    assert (len(lines), sum(ranking.counts().values())) == (3, 3)
    assert sum("CVs of several people came together" in line["detail"] for line in lines) == 2


def test_every_id_is_borne_by_one_thing(write, rank):
    """Also when the very same message came in three times."""
    mails = post()
    ranking = rank(write([*mails, mails[0], mails[0]]))
    assert len({a.id for a in ranking.applications}) == len(mails) + 2


def test_the_order_of_the_messages_changes_no_byte(write, rank, rules):
    """Neither do copies of one message that differ in nothing."""
    mails = [*post(), post()[0]]
    shuffled = random.Random(7).sample(mails, len(mails))  # noqa: S311 - a fixed shuffle
    assert outputs(rank(write(mails)), rules) == outputs(rank(write(shuffled)), rules)


@pytest.mark.parametrize("kind", ["eml", "zip"])
def test_broken_input_loses_nobody(write, rank, tmp_path, kind):
    """Bytes cut, turned and doubled: as many states as things, and no fault."""
    folder = tmp_path / "in"
    folder.mkdir()
    chance = random.Random(11)  # noqa: S311 - a fixed sequence
    for number, mail in enumerate(post()):
        data = bytearray(mail.as_bytes())
        for _ in range(number * 6):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (folder / f"{number}.{kind}").write_bytes(bytes(data[: len(data) - number * 7]))
    ranking = rank(folder)
    assert len(ranking.applications) == len(list(folder.iterdir())) == sum(ranking.counts().values())


def test_the_score_is_the_sum_of_the_rows_shown(write, rank, rules):
    """In the file that the panel reads, and so are the bounds."""
    tree = json.loads(json_report.ranking_json(rank(write(post())), rules))
    for application in tree["applications"]:
        for total, part in (("score", "points"), ("score_low", "low"), ("score_high", "high")):
            assert round(sum(f[part] for f in application["findings"]), 2) == application[total]
        assert application["score_low"] <= application["score"] <= application["score_high"]


def test_every_quotation_is_found_in_the_visible_text_of_its_page(write, rank):
    """Of the document that it names."""
    path = write(post())
    texts = {}
    for piece in sources.load(sources.survey([path])):
        for attachment in sources.open_piece(piece).attachments:
            document = documents.read(attachment.data, attachment.name)
            texts[document.sha256] = document
    spans = 0
    for application in rank(path).applications:
        seen = application.seen
        for finding in seen.judgement.findings if seen.judgement else ():
            for span in finding.evidence:
                spans += 1
                assert holds(texts[seen.files[seen.cv].sha256].lines, span)
    assert spans > 20


HOSTILE = [
    '=HYPERLINK("http://example.com";"x")',
    "@SUM(1+1)*cmd|'/C calc'!A0",
    "\x1b[2J\x1b]8;;http://example.com\x07Eve",
    "[bold]Eve[/] [/nothing]",
    "Eve\u202egnp.exe",
    "＝1＋1",
    "-2+3",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_harmless_in_every_output(name, write, rank, rules, capsys):
    """No formula, no escape, no markup, no reordering."""
    mail = message("x", "eve@example.com", (f"{name}.txt".replace("/", ""), cv(name, "eve@example.com", more=name).encode()))
    del mail["From"], mail["Subject"]
    mail["From"] = f"=?utf-8?q?{''.join(f'={b:02X}' for b in name.encode())}?= <eve@example.com>"
    mail["Subject"] = (
        f"=?utf-8?q?{''.join(f'={b:02X}' for b in ('Local Government Liaison Junior Officer - ' + name).encode())}?="
    )
    ranking = rank(write([mail]))
    for width in (80, 160):
        table.show(Console(width=width), ranking, rules)
    shown = capsys.readouterr().out
    assert not [c for c in shown if c in "\x07\r\x7f\u202e" or "\x80" <= c <= "\x9f" or (c < " " and c != "\n")]
    raw = json_report.ranking_json(ranking, rules)
    assert json.loads(raw)
    assert not [c for c in raw if c in "\x1b\x07\u202e"]
    for content in (csv_report.ranking_csv(ranking, rules), csv_report.intake_csv(ranking)):
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell and cell[0] in "=+-@\t\r＝＋－＠"]


SWAPS = [
    ("Nur Aina binti Contoh", "Sex: Female\nReligion: Islam\nRace: Malay\nAge: 24\nSingle\nNo. 1, Jalan Contoh, Kuala Lumpur"),
    ("Lim Sze Sample", "Jantina: Perempuan\nAgama: Buddha\nBangsa: Cina\nDate of birth: 1 January 1970\nMarried\nPenang"),
    ("Devi a/p Model", "Gender: F\nReligion: Hindu\nRace: Indian\nUmur: 45 tahun\nDivorced\n12 Example Road, Ipoh"),
    ("Jon anak Pattern", "Sex: Male\nReligion: Christian\nRace: Iban\nAge 31\nHeight 170 cm\nKuching, Sarawak"),
]


def test_who_somebody_is_changes_no_outcome_and_no_point(write, rank):
    """Name, sex, religion, race, age, family and address are swapped; every finding stays."""
    seen = []
    for name, more in SWAPS:
        mail = message(name, "someone@example.com", ("cv.txt", cv(name, "someone@example.com", more=more).encode()))
        (application,) = rank(write([mail])).applications
        assert application.seen.judgement is not None
        seen.append([(f.criterion, f.outcome, f.points, f.low, f.high) for f in application.seen.judgement.findings])
    assert all(findings == seen[0] for findings in seen)


def as_docx(text: str) -> bytes:
    """The lines as paragraphs of a Word document."""
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def as_html(text: str) -> bytes:
    """The lines as paragraphs of a web page."""
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())
    return f"<html><meta charset='utf-8'><body>{paragraphs}</body></html>".encode()


def as_rtf(text: str) -> bytes:
    """The lines as paragraphs of rich text."""
    return ("{\\rtf1\\ansi " + "\\par\n".join(text.splitlines()) + "}").encode("ascii")


@pytest.mark.parametrize(("ending", "made"), [("docx", as_docx), ("html", as_html), ("rtf", as_rtf)])
def test_the_format_of_the_file_changes_no_outcome_and_no_point(write, rank, ending, made):
    """The same words as plain text, Word, web page or rich text."""
    text = cv("Nur Aina Contoh", "nur@example.com")
    found = []
    for name, data in (("cv.txt", text.encode()), (f"cv.{ending}", made(text))):
        (application,) = rank(write([message("Nur Aina Contoh", "nur@example.com", (name, data))])).applications
        assert application.seen.judgement is not None
        found.append([(f.criterion, f.outcome, f.points, f.low, f.high) for f in application.seen.judgement.findings])
    assert found[0] == found[1]


FACTS = st.fixed_dictionaries(
    {
        "english": st.sampled_from(["fluent", "good", "basic", "C1", "IELTS 7.0", ""]),
        "work": st.sampled_from(
            [
                "Town Planning Assistant, Example City Council, 2015 - 2018",
                "Cashier, Example Mart, 03/2019 - now",
                "",
                "?? - ??",
            ]
        ),
        "more": st.text(max_size=80),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FACTS, min_size=1, max_size=3))
def test_whatever_cvs_say_the_promises_hold(write, rank, rules, people):
    """Conservation, sums and bounds for invented facts and arbitrary text."""
    mails = [applies(f"Person{n} Example", **facts) for n, facts in enumerate(people)]
    ranking = rank(write(mails))
    assert len(ranking.applications) == len(mails)
    for application in ranking.applications:
        findings = wording.findings_of(application, rules)
        score, low, high = wording.scores(findings)
        assert low <= score <= high
    for content in outputs(ranking, rules)[:3]:
        assert content


def test_profiles_hold_nothing_that_tells_who_wrote_them():
    """Scoring is blind by type."""
    assert set(Profile.__dataclass_fields__) == {
        "education", "experience", "languages", "work_right", "passages", "sections", "notes",
    }  # fmt: skip


def test_the_parts_of_a_run_print_nothing(write, rank, capfd):
    """Progress and talk are the command line's; the stages are silent."""
    rank(write(post()))
    assert capfd.readouterr() == ("", "")


def test_samples_come_in_whole(rank):
    """The mailbox of invented applicants: counts add up."""
    path = Path(__file__).parents[2] / "samples" / "mailbox.mbox"
    ranking = rank(path)
    assert sum(ranking.counts().values()) == len(ranking.applications) == path.read_bytes().count(b"\nFrom ") + 1 > 10
