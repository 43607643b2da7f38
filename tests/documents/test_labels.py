"""The labels of a form, as Europass has them, are read with what they label."""

from documents.pages import flush, said, texts


def _form(labelled):
    """Labels placed by ``labelled`` and their values, two posts and a course, headings among the labels."""
    said_of = (
        *((100, "Dates", "2018 →"), (114, "Occupation or position held", "Project Assistant")),
        *(
            (128, "Name and address of", "UNDP Malaysia, Jalan Dato Onn 50480"),
            (142, "employer", ""),
            (156, "Dates", "2015 - 2018"),
        ),
        *((170, "Occupation or position held", "Secretary"), (184, "Name and address of", "Maybank"), (198, "employer", "")),
    )
    return [part for y, label, text in said_of for part in (labelled(y, label), said(180, y, text) if text else [])]


EXPECTED = [
    "Dates\t2018 →",
    "Occupation or position held\tProject Assistant",
    "Name and address of employer\tUNDP Malaysia, Jalan Dato Onn 50480",
    "Dates\t2015 - 2018",
    "Occupation or position held\tSecretary",
    "Name and address of employer\tMaybank",
]


def test_labels_flush_right_are_no_column_of_their_own():
    """Each leads its value, those that go on below as well."""
    assert texts(*_form(lambda y, label: flush(y, label, right=170))) == EXPECTED


def test_labels_that_come_again_and_again_are_no_column_of_their_own():
    """They may begin at the left edge and reach up to the values."""
    assert texts(*_form(lambda y, label: said(30, y, label))) == EXPECTED
