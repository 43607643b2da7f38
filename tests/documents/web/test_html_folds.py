"""Tabs and folds of web pages: what a click opens is read, under what is written on its handle."""

import pytest

from screen.documents.web import html

WORK, STUDIES = "<p>Clerk</p>", "<p>Diploma</p>"
SCRIPT = "<script>x</script>"


def read(body, css=""):
    """The document that a page with a style sheet makes."""
    return html.read(
        f"<html><head><title>t</title><style>{css}</style></head><body>{body}</body></html>".encode(), "cv.html", ""
    )


def lines(document):
    """Text and level of each line."""
    return [(line.text, line.heading) for line in document.lines]


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ("<input type=radio id=a><label for=a>Work</label><input type=radio id=b><label for=b>Studies</label>"
         f"<div class=p id=w>{WORK}</div><div class=p id=s>{STUDIES}</div>",
         "input,.p{display:none} #a:checked~#w,#b:checked~#s{display:block}"),
        ("<input type=radio id=a><input type=radio id=b><nav><label for=a>Work</label><label for=b>Studies</label></nav>"
         f"<main><div class=p>{WORK}</div><div class=p>{STUDIES}</div></main>",
         "input,.p{display:none} #a:checked~main .p:nth-of-type(1),#b:checked~main .p:nth-of-type(2){display:block}"),
        ("<nav><a href='#w'>Work</a><a href='#s'>Studies</a></nav>"
         f"<section id=w>{WORK}</section><section id=s>{STUDIES}</section>",
         "section{display:none} section:target{display:block}"),
        (f"<button onclick=\"show(event,'w')\">Work</button><button onclick=\"show(event,'s')\">Studies</button>"
         f"<div id=w class=c>{WORK}</div><div id=s class=c>{STUDIES}</div>{SCRIPT}", ".c{display:none}"),
        (f"<button>Work</button><div class=panel>{WORK}</div><button>Studies</button><div class=panel>{STUDIES}</div>{SCRIPT}",
         ".panel{display:none}"),
        ("<ul><li><a data-toggle=tab href='#w'>Work</a></li><li><a data-toggle=tab href='#s'>Studies</a></li></ul>"
         f"<div class=tab-pane id=w>{WORK}</div><div class=tab-pane id=s>{STUDIES}</div>", ".tab-pane:not(.on){display:none}"),
        ("<div><button role=tab aria-controls=w>Work</button><button role=tab aria-controls=s>Studies</button></div>"
         f"<div role=tabpanel id=w>{WORK}</div><div role=tabpanel id=s hidden>{STUDIES}</div>", ""),
        ("<ul><li>Work</li><li>Studies</li></ul>"
         f"<div class='tabpage on'>{WORK}</div><div class=tabpage>{STUDIES}</div>{SCRIPT}",
         ".tabpage{display:none} .tabpage.on{display:block}"),
        (f"<h2><button aria-expanded=true data-bs-target='#w'>Work</button></h2><div id=w class=collapse>{WORK}</div>"
         f"<h2><button data-bs-target='#s'>Studies</button></h2><div id=s class=collapse>{STUDIES}</div>", ""),
    ],
    ids=["boxes", "boxes by number", "targets", "scripts", "accordion", "links", "aria", "by order", "headings"],
)  # fmt: skip
def test_what_a_click_opens_stands_under_its_handle(body, css):
    """Style sheets, frameworks and scripts have many ways to hide all tabs but one; a reader opens one after the other."""
    document = read(body, css)
    assert (lines(document), document.hidden) == ([("Work", 2), ("Clerk", 0), ("Studies", 2), ("Diploma", 0)], ())


def test_a_handle_that_a_heading_repeats_is_told_once():
    """The strip stays where it is."""
    body = f"<nav><a href='#w'>Work</a></nav><section id=w hidden><h3>My work</h3>{WORK}</section>{SCRIPT}"
    assert lines(read(body)) == [("Work", 0), ("My work", 3), ("Clerk", 0)]


@pytest.mark.parametrize(
    "body",
    [
        f"<a href='#w'>More</a><div id=w style='display:none'>{STUDIES}</div>",
        f"<button>Print</button><p>Clerk</p><div class=content style='display:none'>{STUDIES}</div>{SCRIPT}",
        f"<button aria-controls=w style='display:none'>Work</button><div id=w hidden>{STUDIES}</div>",
    ],
    ids=["a link that moves nothing", "no handle", "a handle that nobody sees"],
)
def test_what_nothing_opens_stays_hidden(body):
    """Without a handle that works, hidden words are no evidence."""
    assert [line.text for line in read(body).hidden][-1] == "Diploma"


def test_a_handle_that_names_nothing_is_no_title():
    """What is behind READ MORE carries on."""
    body = f"<p>I plan<span id=more hidden> and draw</span></p><button onclick=\"show('more')\">Read more</button>{SCRIPT}"
    assert lines(read(body)) == [("I plan and draw", 0)]
