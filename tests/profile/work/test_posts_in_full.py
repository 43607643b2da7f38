"""Titles and organisations in full: the parts of a line, which of them is which, and what is a place."""

import pytest

from screen.profile.work import post_and_employer, posts


@pytest.mark.parametrize(
    ("rows", "anchor", "found"),
    [
        (["Clerk", "freelance"], 0, ("Clerk", "freelance", False)),
        (["freelance", "Clerk"], 1, ("Clerk", "freelance", False)),
        (["Clerk", "evenings"], 0, ("Clerk", "", False)),
        (["Clerk", "evenings and nights too"], 0, ("Clerk", "", False)),
        (["Clerk", "of Many"], 0, ("Clerk", "of Many", False)),
        (["worked as a Clerk", "Pearl Bank"], 0, ("Clerk", "Pearl Bank", False)),
        (["bekerja sebagai Kerani", "Pearl Bank"], 0, ("Kerani", "Pearl Bank", False)),
        (["I worked as a Clerk"], 0, ("Clerk", "", False)),
        (["Clerk, Pearl Bank", "Corner Shop"], 1, ("Clerk", "Pearl Bank", False)),
        (["Corner Shop", "Clerk, Pearl Bank"], 0, ("Clerk", "Pearl Bank", False)),
        (["Corner Shop", "Clerk, Pearl Bank"], 1, ("Clerk, Pearl Bank", "Corner Shop", True)),
        (["Clerk, Ward Office", "Corner Shop"], 0, ("Clerk, Ward Office", "Corner Shop", False)),
        (["Hive House", "Clerk, Ward Office"], 1, ("Clerk, Ward Office", "Hive House", True)),
        (["Freelance", "Interpreter"], 0, ("Interpreter", "Freelance", False)),
        (["self-employed", "Manager"], 0, ("Manager", "self-employed", False)),
        (["Freelance"], 0, ("Freelance", "", False)),
        (["Clerk\tHive House"], 0, ("Clerk", "Hive House", False)),
        (["Hive House\tClerk"], 0, ("Clerk", "Hive House", False)),
        (["Hive House | Ipoh | Clerk"], 0, ("Clerk", "Hive House", False)),
        (["Wrangler", "Moonbeam House"], 0, ("Wrangler", "Moonbeam House", False)),
        (["Wrangler", "X"], 0, ("Wrangler", "", False)),
        (["Wrangler, Moonbeam"], 0, ("Wrangler", "Moonbeam", False)),
        (["Wrangler, Ipoh"], 0, ("", "Wrangler", False)),
        (["Wrangler", "Ipoh, Perak"], 0, ("Wrangler", "", False)),
        (["Wrangler - Moonbeam - Ipoh"], 0, ("Wrangler", "Moonbeam", False)),
        (["Pearl Bank, Boston, MA", "Clerk"], 0, ("Clerk", "Pearl Bank", False)),
        (["Pearl Bank / Ipoh", "Clerk"], 0, ("Clerk", "Pearl Bank", False)),
        (["Pearl Bank / Hive", "Clerk"], 0, ("Clerk", "Pearl Bank / Hive", False)),
        (["Pearl Bank, Ipoh, Malaysia", "Clerk"], 0, ("Clerk", "Pearl Bank", False)),
        (["Clerk", "Hive House, Springfield, IL"], 0, ("Clerk", "Hive House", False)),
        (["Clerk", "Hive House - Springfield, Illinois"], 0, ("Clerk", "Hive House", False)),
        (["Clerk", "Hive House - Springfield, Beeland"], 0, ("Clerk", "Hive House - Springfield, Beeland", False)),
        (["Clerk", "filed Papers and sorted Them"], 0, ("Clerk", "", False)),
        (["Clerk", "Filed Papers and Sorted Them and all"], 0, ("Clerk", "Filed Papers and Sorted Them and all", False)),
        (["Clerk", "Hive House Co."], 0, ("Clerk", "Hive House Co", False)),
        (["Clerk", "12 3"], 0, ("Clerk", "", False)),
        (["Clerk", "A 1"], 0, ("Clerk", "", False)),
        (["Clerk", "AB 1"], 0, ("Clerk", "AB 1", False)),
        (["Clerk", "hive House"], 0, ("Clerk", "", False)),
        (["Clerk", "Hive (many long small words)"], 0, ("Clerk", "Hive (many long small words)", False)),
        (["Pearl Bank", "Wrangler of bees"], 0, ("Wrangler of bees", "Pearl Bank", False)),
        (["Pearl Bank", "", "Wrangler"], 0, ("", "Pearl Bank", False)),
        (["Wrangler", "Pearl Bank", "Herder"], 1, ("Wrangler", "Pearl Bank", False)),
        (["Herder", "Wrangler", "Pearl Bank"], 2, ("Wrangler", "Pearl Bank", False)),
        (["Pearl Bank"], 1, ("", "Pearl Bank", True)),
        (["Pearl Bank"], 0, ("", "Pearl Bank", False)),
        (["Clerk", "Two", "Three"], 0, ("Clerk", "Two", False)),
        (["One", "Two", "Clerk"], 2, ("Clerk", "Two", True)),
        (["Clerk", "Two, Three", "Four"], 0, ("Clerk", "Two, Three", False)),
        (["Clerk", "", "Two"], 0, ("Clerk", "Two", False)),
        (["Clerk", "", "", "Two"], 0, ("Clerk", "", False)),
        (["Perunding Laut Biru – Town Planner"], 0, ("Town Planner", "Perunding Laut Biru", False)),
        (["Perunding Kewangan, Pearl Bank"], 0, ("Perunding Kewangan", "Pearl Bank", False)),
        (["Clerk", "Pearl Mart, Bukit branch"], 0, ("Clerk", "Pearl Mart, Bukit branch", False)),
        (["Clerk", "Led an office, Ipoh branch"], 0, ("Clerk", "", False)),
        (["Clerk, Hive", "Weeding days with Majlis"], 0, ("Clerk", "Hive", False)),
        (["Hive House", "(Krew Dapur)"], 0, ("Krew Dapur", "Hive House", False)),
        (["Commis I. Hive House"], 0, ("Commis I", "Hive House", False)),
        (["One", "", "Clerk"], 2, ("Clerk", "One", True)),
        (["One", "", "", "Clerk"], 3, ("Clerk", "", False)),
        (["One", "", "", "Clerk"], 0, ("Clerk", "One", False)),
        (["Seconded to Harbour Damai"], 0, ("Seconded", "Harbour Damai", False)),
        (["Bees and honey", "Seconded to Harbour Damai"], 0, ("Seconded", "Harbour Damai", False)),
        (["Clerk", "Seconded to Harbour Damai"], 0, ("Clerk", "Seconded to Harbour Damai", False)),
        (["Was seconded to Harbour Damai"], 0, ("Was seconded to Harbour Damai", "", False)),
        (["Seconded to bees and honey there"], 0, ("Seconded to bees and honey there", "", False)),
        (["Clerk, Hive, Ipoh"], 0, ("Clerk", "Hive", False)),
        (["Clerk, Senior, Hive"], 0, ("Clerk", "Senior, Hive", False)),
        (["Hive, Bees, Clerk"], 0, ("Clerk", "Hive, Bees", False)),
        (["Clerk of Works, Pearl Bank, Hive"], 0, ("Clerk of Works", "Pearl Bank, Hive", False)),
        (["Clerk, Hive, Pearl Bank"], 0, ("Clerk, Hive", "Pearl Bank", False)),
        (["Clerk, Manager, Hive"], 0, ("Clerk, Manager", "Hive", False)),
        (["Clerk", "Manager", "Pearl Bank"], 0, ("Clerk", "Pearl Bank", False)),
        (["Clerk", "Pearl Bank", "Corner Shop"], 0, ("Clerk", "Pearl Bank", False)),
        (["Corner Shop", "Clerk", "Pearl Bank"], 1, ("Clerk", "Corner Shop", True)),
        (["Corner Shop", "Clerk", "Pearl Bank"], 0, ("Clerk", "Corner Shop", False)),
        ([], 0, ("", "", False)),
        (["Ipoh"], 0, ("", "", False)),
    ],
)
def test_title_and_organisation_are_told_apart_by_words_place_and_order(rows, anchor, found):
    """An aside, a sentence, a place and a bare number are neither; the third value says that the employer stood above."""
    assert post_and_employer.named(rows, anchor) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pembantu Tadbir Majlis Perbandaran Klang", ["Pembantu Tadbir", "Majlis Perbandaran Klang"]),
        ("Majlis Perbandaran Klang", ["Majlis Perbandaran Klang"]),
        ("Pembantu Tadbir Majlis", ["Pembantu Tadbir Majlis"]),
        ("Bees Majlis Perbandaran Klang", ["Bees Majlis Perbandaran Klang"]),
        ("Clerk (Majlis Perbandaran Klang)", ["Clerk (Majlis Perbandaran Klang)"]),
        ("Clerk. Pearl", ["Clerk", "Pearl"]),
        ("Dr. Lim", ["Dr. Lim"]),
        ("St. John", ["St. John"]),
        ("Xavier School, Hotel MAX", ["Xavier School", "Hotel MAX"]),
        ("Clerk: Pearl", ["Clerk", "Pearl"]),
        ("Clerk (x, y), z", ["Clerk (x, y)", "z"]),
        ("Clerk - (a - b) - c", ["Clerk", "(a - b)", "c"]),
        ("Clerk with Bees", ["Clerk", "Bees"]),
        ("Clerk with bees", ["Clerk with bees"]),
        ("Kerani di Ipoh", ["Kerani", "Ipoh"]),
        ("a|b", ["a|b"]),
        ("a | b", ["a", "b"]),
        ("a\tb", ["a", "b"]),
        ("a;b", ["a;b"]),
        ("a; b", ["a", "b"]),
        ("a ;  b", ["a", "b"]),
        ("a @ b", ["a", "b"]),
        ("a@b", ["a@b"]),
        ("Clerk, , Pearl", ["Clerk", "Pearl"]),
        ("", []),
    ],
)
def test_a_line_is_cut_into_its_parts(text, found):
    """At marks with room around them, but not within brackets; and where a post runs into the name of its employer."""
    assert posts.parts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Deputy Director of Planning", True),
        ("Deputy Director General (Planning)", True),
        ("one two three director of planning", True),
        ("one two three four director of planning", False),
        ("the director of planning", False),
        ("Pearl Bank director of planning", False),
        ("director planning bees", True),
        ("deputy director planning bees", False),
        ("Pegawai khas kepada Exco", True),
        ("Clerk Sdn Bhd", False),
        ("Director (of) Planning", True),
        ("Clerk 3", True),
        ("Clerk 3a", True),
        ("Clerk N3 41", True),
        ("Harbour Clerk II", True),
        ("Harbour Clerk N41", True),
        ("Harbour Clerk x", False),
        ("bees and clerk", True),
        ("AVP", True),
        ("shop assistant in the family firm", True),
    ],
)
def test_a_post_begins_or_ends_with_its_word(text, found):
    """Or has a few words before it and its office behind."""
    assert posts.is_post(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ward Office", True),
        ("Office of Bees", True),
        ("Office", True),
        ("Bees Unit Ten", False),
        ("Unit Ten", True),
        ("(Unit) Ten", False),
        ("Harbour", False),
        ("Jabatan Perancang", True),
    ],
)
def test_a_unit_begins_or_ends_with_its_word(text, found):
    """An aside in brackets says nothing."""
    assert posts.is_unit(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clerk, Hive", True),
        ("Hive, Clerk", True),
        ("One, Two, Clerk", True),
        ("One, Two, Three, Clerk", False),
        ("Hive", False),
    ],
)
def test_a_post_stands_among_the_first_three_parts(text, found):
    """What follows may be anything."""
    assert posts.has_post(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ipoh", True),
        ("ipoh", True),
        ("Ipoh, Perak", True),
        ("Ipoh, Bees", False),
        ("Bees, Ipoh", False),
        ("Boston, MA", True),
        ("Boston, XX", False),
        ("Clerk, MA", False),
        ("St. Louis, MO", True),
        ("Malaysia", True),
        ("Ipoh,, Perak", True),
    ],
)
def test_a_place_is_nothing_but_the_names_of_places(text, found):
    """A town of any name, with the state of America behind it."""
    assert posts.is_place(text) == found


def test_what_is_too_long_is_told_and_names_nothing():
    """A post of more than fourteen words beside a shorter one, an employer of 110 letters, what stands beside one of eighty."""
    told = "Planner" + " word" * 14
    assert post_and_employer.named([told, "Clerk", "Pearl Bank"], 0) == ("Clerk", "Pearl Bank", False)
    assert post_and_employer.named([told, "Pearl Bank"], 0)[0] == told
    assert post_and_employer.named([told.removesuffix(" word"), "Clerk"], 0)[0] == told.removesuffix(" word")
    assert post_and_employer.named(["Clerk", "Hive " + "X" * 105], 0)[1] == "Hive " + "X" * 105
    assert post_and_employer.named(["Clerk", "Hive " + "X" * 106], 0)[1] == ""
    assert post_and_employer.named(["Pearl Bank", "X" * 80], 0)[0] == "X" * 80
    assert post_and_employer.named(["Pearl Bank", "X" * 81], 0)[0] == ""


@pytest.mark.parametrize("post", ["Site Enginer", "Sales Excutive", "Admin Asisstant", "Pembntu Tadbir", "Pegawwai Khas"])
def test_a_post_is_known_with_a_letter_wrong(post):
    """In the commonest words for one."""
    assert posts.is_post(post)
    assert not posts.is_post("Penyedia Laut")


@pytest.mark.parametrize("name", ["Resident's Office Laut", "Pejabat Ahli Parlimen Laut", "Baker Tilly Laut"])
def test_a_name_that_holds_the_word_for_a_post_is_no_post(name):
    """Offices of members and residents, and firms called after people."""
    assert not posts.is_post(name)
    assert posts.is_organisation(name)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Clerk, Laut Biru, Jabatan Laut", ("Clerk", "Laut Biru, Jabatan Laut", False)),
        ("Clerk, Laut Biru, Hive, Jabatan Laut", ("Clerk", "Laut Biru, Hive, Jabatan Laut", False)),
        ("Clerk, Manager, Jabatan Laut", ("Clerk, Manager", "Jabatan Laut", False)),
        ("Clerk, filing of small things, Jabatan Laut", ("Clerk, filing of small things", "Jabatan Laut", False)),
        ("Clerk, Bees - Hive, Pearl Bank", ("Clerk, Bees", "Hive, Pearl Bank", False)),
        ("Clerk (day - night) - Hive, Pearl Bank", ("Clerk (day - night)", "Hive, Pearl Bank", False)),
    ],
)
def test_an_employer_begins_with_the_name_before_its_unit_or_behind_the_only_dash(line, found):
    """Neither another post nor what was done there is such a name, and a dash in brackets parts nothing."""
    assert post_and_employer.named([line], 0) == found


@pytest.mark.parametrize(
    ("rows", "anchor", "found"),
    [
        (["Clerk, Jabatan Laut", "Hive"], 0, ("Clerk", "Jabatan Laut", False)),
        (["Clerk, Jabatan Laut", "Corner Shop"], 0, ("Clerk, Jabatan Laut", "Corner Shop", False)),
        (["Clerk, Jabatan Laut", "", "Corner Shop"], 2, ("Clerk", "Jabatan Laut", False)),
        (["Clerk, Jabatan", "", "Corner Shop"], 2, ("Clerk, Jabatan", "Corner Shop", False)),
        (["Clerk", "Manager, Harbour Council"], 1, ("Clerk", "", False)),
    ],
)
def test_a_unit_that_has_a_name_is_the_employer_where_none_stands_beside_the_post(rows, anchor, found):
    """Only with the first of several posts, and only on the row below it does another employer stand beside it."""
    assert post_and_employer.named(rows, anchor) == found


@pytest.mark.parametrize(
    ("rows", "anchor", "employer"),
    [
        (["Clerk", "Pearl Mart, Bukit of that branch"], 0, "Pearl Mart, Bukit of that branch"),
        (["Clerk", "Pearl Mart, Bukit of that new branch"], 0, ""),
        (["Clerk", "Pearl Mart, bukit"], 0, ""),
        (["Clerk", "Pearl, Bukit branch house"], 0, ""),
        (["clerk", "hive moon bee laut biru pearl corner bank"], 0, "hive moon bee laut biru pearl corner bank"),
        (["clerk", "new hive moon bee laut biru pearl corner bank"], 0, ""),
        (["Clerk, Hive", "Pearl Mart, Bukit of that branch"], 1, "Hive"),
        (["Clerk, Hive", "Pearl Mart, Bukit of that branch", ""], 2, "Pearl Mart, Bukit of that branch"),
        (["Clerk, Hive\tPearl Mart, Bukit of that branch", ""], 1, "Hive"),
    ],
)
def test_words_in_small_letters_are_few_in_the_name_of_an_employer(rows, anchor, employer):
    """Six words with a town, most in capitals, or eight without; beside a post of two parts only between it and its dates."""
    assert post_and_employer.named(rows, anchor)[1] == employer


@pytest.mark.parametrize(
    ("rows", "anchor", "found"),
    [
        (["Clerk", "Hive\tBees"], 0, ("Clerk", "Hive", False)),
        (["Pearl, Hive", "Clerk", "Bees"], 1, ("Clerk", "Bees", False)),
        (["Ipoh", "Clerk", "Filed the papers and sorted them", "Hive"], 1, ("Clerk", "", False)),
        (["Clerk at Ipoh, Hive", "Pearl Mart"], 0, ("Clerk at Ipoh, Hive", "Pearl Mart", False)),
        (["Manager / Product Owner / Pearl Mart"], 0, ("Manager / Product Owner / Pearl Mart", "", False)),
        (["Clerk", "Pearl Bank, Hive, Ipoh"], 0, ("Clerk", "Pearl Bank, Hive", False)),
        (["bank, Hive", "Bees"], 0, ("bank, Hive", "Bees", False)),
        (["Clerk", "(Hive House)"], 0, ("Clerk", "", False)),
        (["2nd Clerk", "Manager", "Pearl Bank"], 0, ("Manager", "Pearl Bank", False)),
        (["Freelance work", "Clerk"], 0, ("Freelance work", "", False)),
        (["three days a week", "Pearl Bank"], 0, ("", "Pearl Bank", False)),
        (["one day of every week", "Pearl Bank"], 0, ("one day of every week", "Pearl Bank", False)),
    ],
)
def test_the_name_nearest_to_the_post_is_its_employer(rows, anchor, found):
    """The first of two as near, one without a comma before others; no remark, and nothing beyond a row that is told."""
    assert post_and_employer.named(rows, anchor) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("won at Pearl Bank as Clerk", ("Clerk", "Pearl Bank", False)),
        ("one two three four at Hive as Clerk", ("Hive as Clerk", "one two three four", False)),
        ("Helper, Pearl Rescue, weekends", ("Helper", "Pearl Rescue", False)),
        ("Helper, Pearl Rescue, weekends in May", ("Helper", "Pearl Rescue, weekends in May", False)),
        ("Helper, weekends", ("Helper", "weekends", False)),
    ],
)
def test_an_employer_stands_before_as_and_before_how_much_time_a_post_takes(line, found):
    """Behind a few words at most; what says more than the time is part of the name."""
    assert post_and_employer.named([line], 0) == found
