"""What style sheets set apart, draw or keep in links, on the pages that people make their CVs with."""

import pytest

from screen.documents.web import html


def texts(body, css="", head=""):
    """The lines of a page with a style sheet."""
    page = f"<html><head><title>t</title>{head}<style>{css}</style></head><body>{body}</body></html>"
    return [line.text for line in html.read(page.encode(), "cv.html", "").lines]


@pytest.mark.parametrize(
    "css",
    ["p{display:flex}", "p{display:grid; grid-template-columns:1fr 1fr}", "p{display:inline-flex}", "b{display:inline-block}",
     "b{float:left}", "i{float:right}", "i{margin-left:1em}", "b{padding:0 8px}", "b,i{display:table-cell}",
     "i{position:absolute;right:0}", "@media (min-width:768px){p{display:flex}}", ":root{--gap:9px} i{margin-left:var(--gap)}"],
)  # fmt: skip
def test_what_stands_apart_is_a_cell(css):
    """Two elements with no white space between them, set apart by a style sheet in whatever way."""
    assert texts("<p><b>Malay</b><i>native</i></p>", css) == ["Malay\tnative"]


@pytest.mark.parametrize("css", ["", "@media print{p{display:flex}}", "i{margin-left:0}", "i{padding:0 1px}"])
def test_what_stands_together_is_one_word(css):
    """Half a word in bold is no cell."""
    assert texts("<p><b>Mal</b><i>ay</i></p>", css) == ["Malay"]


def test_classes_of_frameworks_are_known_where_the_page_links_to_a_sheet():
    """Saved pages keep Bootstrap in another file; so do pages with names of their own."""
    link = "<link rel=stylesheet href=x.css>"
    columns = "<div class=row><div class=col-md-8>Clerk</div><div class=col-md-4>2019</div><div class=col-12>Ipoh</div></div>"
    assert texts(columns, head=link) == ["Clerk\t2019", "Ipoh"]
    language = "<p><span class=lang-name>Malay</span><span class=lang-level>native</span></p>"
    assert texts(language, head=link) == ["Malay\tnative"]
    assert texts(language) == ["Malaynative"]
    assert texts("<p>Malay <span class=sr-only>80%</span></p>", head=link) == ["Malay"]


def test_a_heading_in_a_flexible_box_stays_one():
    """Title at the left, date at the right."""
    body = "<h3 style='display:flex'><b>Clerk</b><b>2019</b></h3><div style='display:flex'>05-555 0101<i>Ipoh</i></div>"
    lines = html.read(body.encode(), "", "").lines
    assert [(line.text, line.heading) for line in lines] == [("Clerk\t2019", 3), ("05-555 0101\tIpoh", 0)]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<li><span class=r>2019</span>Clerk, <b>Ipoh</b></li>", ["Clerk, Ipoh\t2019"]),
        ("<li>Clerk <span class=r>2019</span><br>Ipoh</li>", ["Clerk\t2019", "Ipoh"]),
        ("<div class=r>2019</div><h3>Clerk</h3><p>Filing</p>", ["Clerk\t2019", "Filing"]),
        ("<div><h3>Clerk</h3><span class=r>2019</span></div><p>Filing</p>", ["Clerk\t2019", "Filing"]),
        ("<div class=l>2019</div><div><h3>Clerk</h3><p>Filing</p></div>", ["2019\tClerk", "Filing"]),
        ("<h3 class=l>Clerk</h3><span class=r>2019</span><p>Filing</p>", ["Clerk\t2019", "Filing"]),
        ("<b class=l>Malay</b><b class=r>native</b><b class=l>Iban</b><b class=r>good</b>", ["Malay\tnative", "Iban\tgood"]),
    ],
)
def test_floats_stay_on_their_line(body, lines):
    """A date at the right stands after its title, a label at the left before."""
    assert texts(body, ".r{float:right} .l{float:left}") == lines


def test_boxes_of_short_lines_are_read_across():
    """Title and place at the left, dates and town at the right."""
    body = "<div style='display:flex'><div><p>Clerk<p>City Hall</div><div><p>2019<p>Ipoh</div></div>"
    assert texts(body) == ["Clerk\t2019", "City Hall\tIpoh"]


def test_columns_are_read_one_after_the_other():
    """Boxes with headings are columns; what stands at the side comes after the main part."""
    body = "<aside><h2>Skills</h2><p>SQL</aside><main><h2>Work</h2><p>Clerk</main>"
    assert texts(body) == ["Work", "Clerk", "Skills", "SQL"]
    assert texts(f"<div style='display:flex'>{body}</div>") == ["Work", "Clerk", "Skills", "SQL"]


def test_definitions_are_labels_and_values():
    """Also in boxes, with several values, or with a title."""
    body = "<dl><h3>Me</h3><div><dt>Town</dt><dd>Ipoh</dd></div><dt>Speaks</dt><dd>Malay</dd><dd>Iban</dd></dl>"
    assert texts(body) == ["Me", "Town\tIpoh", "Speaks\tMalay", "Iban"]


#: A disc of a colour that a style draws, and one in a drawing.
DISC = "<span style='display:inline-block;width:9px;height:9px;border-radius:50%;background:{}'></span>"
ROUND = "<circle r=4 fill='{}'></circle>"


@pytest.mark.parametrize(
    ("drawing", "level"),
    [
        ("<progress value=80 max=100></progress>", "80%"),
        ("<meter value=4 max=5>x</meter>", "●●●●○"),
        ("<div class=bar><div style='width:80%'></div></div>", "80%"),
        ("<div class=progress><div class=progress-bar aria-valuenow=75 style='width:80%'></div></div>", "75%"),
        ("<div style='background:#ddd'><div style='width:60%;background:#00f'></div></div>", "60%"),
        ("<span data-percent=90></span>", "90%"),
        ("<span class='rating level-4'></span>", "●●●●○"),
        ("<i class='fa fa-star'></i>" * 4 + "<i class='fa fa-star-o'></i>", "●●●●○"),
        ("<i class='fas fa-star'></i> " * 3 + "<i class='fas fa-star-half'></i> <i class='far fa-star'></i>", "●●●◐○"),
        ("<span><em class='dot on'></em><em class='dot on'></em><em class=dot></em></span>", "●●○"),
        ("<ul class=dots><li class=full></li><li class=full></li><li></li></ul>", "●●○"),
        (f"{DISC.format('#036') * 2}{DISC.format('#ccc') * 3}", "●●○○○"),
        (f"<svg>{ROUND.format('#036') * 3}{ROUND.format('#ddd') * 2}</svg>", "●●●○○"),
        (f"<svg>{ROUND.format('#036') * 5}</svg>", "●●●●●"),
    ],
)
def test_drawn_levels_are_written(drawing, level):
    """Bars, stars and dots stand on the line of their label, whether that is a block or not."""
    assert texts(f"<div><p>Malay</p>{drawing}</div>") == [f"Malay\t{level}"]
    assert texts(f"<div style='display:flex'><b>Malay</b><div>{drawing}</div></div>") == [f"Malay\t{level}"]


@pytest.mark.parametrize(
    "drawing",
    ["<i class='fa fa-phone'></i>", "<i class='material-icons'>phone</i>", "<i class='fa fa-star'></i>",
     "<svg><title>x</title></svg>", f"<svg>{ROUND.format('#036') * 3}</svg>", "<div style='width:50%'></div>",
     "<div class=bar><div style='width:80%;display:none'></div></div>", "<i>\uf095</i>"],
)  # fmt: skip
def test_ornaments_say_nothing(drawing):
    """Icons, spacers and what is hidden."""
    assert texts(f"<p>Malay</p>{drawing}") == ["Malay"]


def test_a_bar_with_words_for_screen_readers_is_drawn_all_the_same():
    """The words that nobody sees stay apart."""
    body = "<p>Malay</p><div class=progress><div class=bar style='width:80%'><i class=k>80% done</i></div></div>"
    document = html.read(f"<style>.k{{clip:rect(0,0,0,0)}}</style>{body}".encode(), "", "")
    assert (document.text, [line.text for line in document.hidden]) == ("Malay\t80%", ["80% done"])


def test_a_level_is_told_once():
    """A bar under its figure adds nothing."""
    assert texts("<p>Malay 80%</p><div class=bar><div style='width:80%'></div></div>") == ["Malay 80%"]


def test_icons_part_what_they_stand_before():
    """Contacts on one line."""
    body = "<p><i class='fa fa-phone'></i>05-555 0101<img src=x>siti@example.com</p>"
    assert texts(body) == ["05-555 0101\tsiti@example.com"]


@pytest.mark.parametrize(
    ("link", "line"),
    [
        ("<a href='mailto:siti@example.com?subject=CV'>Email me</a>", "Email me\tsiti@example.com"),
        ("<a href='mailto:siti%40example.com'><i class='fa fa-envelope'></i></a>", "siti@example.com"),
        ("<a href='tel:+6055550101'>Hubungi saya</a>", "Hubungi saya\t+6055550101"),
        ("<a href='mailto:siti@example.com'>siti@example.com</a>", "siti@example.com"),
        ("<a href='mailto:boss@example.com'>Encik Rahman, referee</a>", "Encik Rahman, referee"),
        ("<a href='https://example.com'>Contact me</a>", "Contact me"),
    ],
)
def test_addresses_behind_invitations_are_told(link, line):
    """A person would click to see them."""
    assert texts(f"<p>{link}</p>") == [line]


def test_sizes_and_weights_come_from_the_shorthand_too():
    """A heading that only a style sheet makes one."""
    page = b"<style>body{font:10pt/1.4 Georgia} .t{font:bold 14pt Georgia}</style><div class=t>Work</div><div>Clerk</div>"
    assert [(line.text, line.size, line.bold) for line in html.read(page, "", "").lines] == [
        ("Work", 14.0, True),
        ("Clerk", 10.0, False),
    ]


def test_tabs_of_word_part_cells():
    """Word saves a tab as blanks with a note."""
    assert texts("<p>Clerk<span style='mso-tab-count:1'>&nbsp; </span>2019</p>") == ["Clerk\t2019"]


def test_an_empty_block_ends_the_line():
    """A rule is drawn and parts what stands above from what stands below."""
    assert texts("Clerk<hr>Ipoh<div></div>2019") == ["Clerk", "Ipoh", "2019"]


def test_words_of_two_looks_that_touch_stay_two_words():
    """What a person tells apart by its type is not glued; letters of one word and figures set low are."""
    body = "<p><b>English</b><i>Native</i></p><p><b>2018</b>Clerk</p><p><b>H</b>arbour, H<sub>2</sub>O</p>"
    assert texts(body) == ["English Native", "2018 Clerk", "Harbour, H2O"]


def test_boxes_of_a_grid_stand_where_the_style_sheet_puts_them():
    """By the rows that are named for all of them; a title over all columns stays where it is where others name none."""
    css = (
        "div{display:grid;grid-template-columns:1fr 2fr} p{grid-area:auto} .a{grid-row:2} .b{grid-row:1/2} .t{grid-column:1/-1}"
    )
    assert texts("<div><p class=a>2015</p><p class=b>Title</p><p class=a>Clerk</p></div>", css) == ["Title", "2015\tClerk"]
    assert texts("<div><p class=t>Title</p><p>2015</p><p>Clerk</p></div>", css) == ["Title", "2015\tClerk"]


def test_cards_are_read_one_after_another():
    """Three boxes with a title in bold and text below are no row of a table; three cells of one line are."""
    card = "<div><b>{0}</b> <small>2018</small><p>{0} it.</p></div>"
    body = f"<section>{''.join(card.format(word) for word in ('Mend', 'Paint', 'Draw'))}</section>"
    lines = ["Mend 2018", "Mend it.", "Paint 2018", "Paint it.", "Draw 2018", "Draw it."]
    assert texts(body, "section{display:flex}") == lines
    assert texts("<section><p>Clerk</p><p>Ipoh</p><p>2018</p></section>", "section{display:flex}") == ["Clerk\tIpoh\t2018"]


@pytest.mark.parametrize(
    ("drawing", "level"),
    [
        ("<i aria-label='4 out of 5 stars'></i>", "●●●●○"),
        ("<i title='3/5'></i>", "●●●○○"),
        ("<img src=x alt='2 stars'>", "●●○○○"),
        ("<svg><title>80%</title><path/></svg>", "80%"),
        ("<b class=pie style='--value:60'></b>", "60%"),
        ("<b style='height:4px;background:linear-gradient(to right, #333 70%, #ddd 70%)'></b>", "70%"),
        ("<b style='display:block' class=bar><u style='display:block;width:calc(90%)'></u></b>", "90%"),
    ],
)
def test_drawings_say_their_level(drawing, level):
    """By a name for those who cannot see, by a property of their own, or by where their colour changes."""
    assert texts(f"<p>Malay {drawing}</p>") == [f"Malay\t{level}"]


@pytest.mark.parametrize("name", ["Page 2 of 5", "Posted 3/12/2020", "Flag", "Class of 2018"])
def test_what_a_picture_is_called_is_mostly_no_level(name):
    """Pages, days and years are none."""
    assert texts(f"<p>Malay <i title='{name}'></i></p>") == ["Malay"]


@pytest.mark.parametrize("css", ["b,i{display:block} p{display:flex;flex-direction:column} b{order:2}",
                                 "b,i{display:block} p{display:flex;flex-direction:column-reverse}"])  # fmt: skip
def test_a_column_of_boxes_is_read_from_top_to_bottom(css):
    """Whatever the order of the source."""
    assert texts("<p><b>Studies</b><i>Work</i></p>", css) == ["Work", "Studies"]
