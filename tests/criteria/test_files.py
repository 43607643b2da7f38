"""The criteria files, vocabularies and schemas that come with the project."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from screen.criteria import check, examples_json_schema, json_schema, load, vocabulary_json_schema

FOLDER = Path(__file__).parents[2] / "criteria"


def test_the_files_have_no_problems():
    """Not even warnings: every line of the advert is covered, every phrase stands once."""
    assert check([FOLDER]) == ()


def test_the_liaison_officer_has_the_ids_that_other_programs_rely_on():
    """Five ids are fixed; gates come first and carry no points."""
    criteria, _ = load(FOLDER / "liaison-junior-officer.yaml")
    assert criteria is not None
    by_id = {criterion.id: criterion.importance.value for criterion in criteria.criteria}
    assert {key: by_id[key] for key in ("degree", "english", "malay", "work_right", "experience")} == {
        "degree": "essential",
        "english": "essential",
        "malay": "essential",
        "work_right": "essential",
        "experience": "desirable",
    }


def test_the_liaison_officer_closes_at_the_end_of_the_day_in_its_zone():
    """The last moment is the end of the minute named."""
    criteria, _ = load(FOLDER / "liaison-junior-officer.yaml")
    assert criteria is not None
    assert criteria.post.closes == datetime(2020, 11, 16, 23, 59, 59, tzinfo=ZoneInfo("Asia/Kuala_Lumpur"))


def test_the_alumni_intern_has_no_closing_date():
    """The advert states none; the post's zone is known all the same."""
    criteria, _ = load(FOLDER / "alumni-intern.yaml")
    assert criteria is not None
    assert (criteria.post.closes, criteria.post.zone) == (None, "Asia/Jakarta")


def test_the_schemas_for_editors_are_those_of_the_program():
    """Regenerate them with `screen schema` when a model changes."""
    assert json.loads((FOLDER / "schema.json").read_text("utf-8")) == json_schema()
    assert json.loads((FOLDER / "vocabularies" / "schema.json").read_text("utf-8")) == vocabulary_json_schema()
    assert json.loads((FOLDER / "tests" / "schema.json").read_text("utf-8")) == examples_json_schema()


def test_every_file_tells_editors_its_schema():
    """The first line of each file names the schema beside it."""
    line = "# yaml-language-server: $schema=schema.json"
    files = [*FOLDER.glob("*.yaml"), *FOLDER.glob("vocabularies/*.yaml"), *FOLDER.glob("tests/*.yaml")]
    assert [file.name for file in files if file.read_text("utf-8").splitlines()[0] != line] == []
