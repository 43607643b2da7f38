"""Subjects tell the post and the name, in whatever order and spelling."""

import pytest

from screen.intake import subject
from screen.intake.subject import Meant, Subject


def this(name="", sure=True):
    """The post itself is named."""
    return Subject(Meant.THIS, sure, name=name)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Town Liaison Junior Officer – Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer - Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer — Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer-Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer | Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer: Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer_Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer, Ali bin Abu", this("Ali bin Abu")),
        ("Town Liaison Junior Officer (Ali bin Abu)", this("Ali bin Abu")),
        ("Town Liaison Junior Officer – <Ali bin Abu>", this("Ali bin Abu")),
        ("Town Liaison Junior Officer Ali bin Abu", this("Ali bin Abu")),
        ("Ali bin Abu – Town Liaison Junior Officer", this("Ali bin Abu")),
        ("Ali bin Abu/Town Liaison Junior Officer", this("Ali bin Abu")),
        ("Saravanan a/l Muthu - Town Liaison Junior Officer", this("Saravanan a/l Muthu")),
        ("RE: FW: [EXTERNAL] Re: TOWN LIASON JUNOIR OFICER - CHONG WEI", this("CHONG WEI")),
        ("Application for the post of Town Liaison Jr. Officer by Maria D'Souza", this("Maria D'Souza")),
        ("Permohonan Jawatan Pegawai Perhubungan Bandar – Nur-Aisyah binti Omar", this("Nur-Aisyah binti Omar")),
        ("Lamaran Town Liaison Junior Officer – Budi", this("Budi")),
        ("Liaison Officer", this()),
        ("apply job junior officer", this()),
        ("[bold red]Ali[/bold red] bin Abu - Town Liaison Junior Officer", this("Ali bin Abu")),
        ("Alumni Intern – Cities Prize – Priya Devi", Subject(Meant.OTHER, True, name="Priya Devi")),
        ("Finance Officer - Ali bin Abu", Subject(Meant.OTHER, True, name="Ali bin Abu")),
        ("Application for Civil Engineer - Ali bin Abu", Subject(Meant.FOREIGN, name="Ali bin Abu")),
        ("Permohonan kerja ayah - Ali bin Abu", Subject(name="Ali bin Abu")),
        ("Exploring opportunities at Cities United – Harry Gill", Subject(name="Harry Gill")),
        ("mohon kerja", Subject()),
        ("", Subject()),
        ("Town Liaison Junior Officer and Alumni Intern Cities Prize", Subject(Meant.THIS, True, True)),
    ],
)
def test_a_subject_is_read(line, expected, post):
    """Post and name."""
    assert subject.parse(line, post) == expected


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("Town Liaison Junior Officer", Meant.THIS),
        ("town liaison officer (junior)", Meant.THIS),
        ("Alumni Intern – Cities Prize", Meant.OTHER),
        ("Civil Engineer", Meant.FOREIGN),
        ("any", Meant.NONE),
        ("", Meant.NONE),
    ],
)
def test_the_position_field_of_a_form_is_read(cell, meant, post):
    """A title there is a title, without any cue."""
    assert subject.position(cell, post).meant is meant
