"""Every note, reason and problem that `screen` can utter: its title, why it matters and what to do.

A code is ``area.thing`` in lower case with hyphens; areas: ``intake`` (states and their reasons), ``file`` (reading a
document), ``cv`` (understanding it), ``rank`` (judging), ``criteria`` (problems of a criteria file), ``output``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One entry: what it says in a few words, why that matters, what a person should do."""

    title: str
    why: str
    do: str


CODES: dict[str, Code] = {
    # -- intake: reasons of states ------------------------------------------------------------------------------------
    "intake.cv-found": Code(
        "A CV came",
        "The application has a CV that could be read.",
        "Nothing.",
    ),
    "intake.cv-in-body": Code(
        "The CV stands in the message",
        "There is no file; the text of the message itself is a CV and was judged as one.",
        "Nothing; ask for a file if the panel wants one.",
    ),
    "intake.letter-for-cv": Code(
        "A letter stands for the CV",
        "No CV came; the letter itself tells studies and work with their dates, and was judged in its place.",
        "Ask for a CV if the panel wants one: a letter leaves out more than a CV does.",
    ),
    "intake.cv-unclear": Code(
        "Not sure that this is a CV",
        "The file has few of the parts that CVs have; it was judged because nothing better came.",
        "Look at the file, and ask for a CV if it is none.",
    ),
    "intake.several-cvs": Code(
        "Several files look like CVs",
        "Only the one with most of a CV in it was judged. Somebody may have sent the CVs of several people together.",
        "Look whether they are one person's; otherwise save the others as files and give them to the program too.",
    ),
    "intake.several-people": Code(
        "CVs of several people came together",
        "Names, addresses and phones of the CVs differ; each person has an application, and a line, of their own.",
        "Look whether all of them apply.",
    ),
    "intake.perhaps-another": Code(
        "A CV may be another person's",
        "Another name stands on one of the files that look like CVs, without an address or phone that would settle it.",
        "Open the files; if there are two people, save the CV that was not judged as a file and give it to the program too.",
    ),
    "intake.post-unclear": Code(
        "The post is not named",
        "The subject names no post; the message was taken as an application for this one.",
        "Look at the message if another post is being filled from the same mailbox.",
    ),
    "intake.two-posts": Code(
        "Another post is named too",
        "The message names this post and another title.",
        "Ask which post is meant, or consider the person for both.",
    ),
    "intake.after-closing": Code(
        "Came after the closing time",
        "The message arrived after the last moment that the criteria file names, in the time zone of the post.",
        "Decide for all late applications alike; they are judged and marked.",
    ),
    "intake.forwarded-late": Code(
        "Was sent in time, passed on late",
        "The applicant wrote to somebody else before the closing time, who passed it on after it.",
        "Decide whether it counts as in time.",
    ),
    "intake.other-post": Code(
        "For another post",
        "The message names a post that the criteria file lists as another one.",
        "Hand it to whoever fills that post.",
    ),
    "intake.unlisted-post": Code(
        "For a post that is not known here",
        "The message names a title that is neither this post's nor another that the criteria file lists.",
        "Look at it; if it means this post, add the title to other_titles in the criteria file.",
    ),
    "intake.auto-reply": Code(
        "An automatic answer",
        "A program sent it.",
        "Nothing.",
    ),
    "intake.bounce": Code(
        "A delivery report",
        "A mail server says what became of a message that was sent.",
        "Nothing, unless an applicant did not get your message.",
    ),
    "intake.newsletter": Code(
        "A mailing list",
        "It went to many at once and applies for nothing.",
        "Nothing.",
    ),
    "intake.calendar": Code(
        "A meeting",
        "An invitation or an answer to one.",
        "Nothing.",
    ),
    "intake.own-reply": Code(
        "Sent by the mailbox itself",
        "It is one of your own answers that stands in the same export.",
        "Nothing.",
    ),
    "intake.referee-letter": Code(
        "A referee's letter",
        "Somebody recommends an applicant; it is no application.",
        "Put it to the application of the person recommended.",
    ),
    "intake.offer": Code(
        "An offer or announcement",
        "The sender sells or announces something.",
        "Nothing.",
    ),
    "intake.question": Code(
        "A question",
        "Somebody asks about the post and sends no CV.",
        "Answer it.",
    ),
    "intake.no-application": Code(
        "No application",
        "The message has no CV and does not say that it applies.",
        "Look at it once.",
    ),
    "intake.withdrawal": Code(
        "Takes an application back",
        "The writer does not want to be considered any more.",
        "Look whose application it is, and take the person off the list if you are sure.",
    ),
    "intake.asked-to-withdraw": Code(
        "Asked to withdraw",
        "Another message of the same person takes the application back.",
        "Read that message, and take the person off the list if you are sure.",
    ),
    "intake.opened-apart": Code(
        "Passes on several messages",
        "Each of the messages inside it is listed by itself.",
        "Nothing.",
    ),
    "intake.not-a-cv": Code(
        "A file of another kind",
        "The file is a photograph, a brochure, data of a program or the like, and belongs to no application.",
        "Look whether it belongs to somebody.",
    ),
    "intake.nothing-of-a-cv": Code(
        "Nothing of a CV in it",
        "The text has no part that CVs have, no address and no phone, and no dates of studies or work.",
        "Look at the file: it may belong to somebody, or be a CV in a form of its own.",
    ),
    "intake.left-behind": Code(
        "Left behind by a system",
        "Computers put such files (Thumbs.db, .DS_Store, lock files) into folders; no applicant sent it.",
        "Nothing.",
    ),
    "intake.forgotten-attachment": Code(
        "No CV attached",
        "The message applies, but no CV came with it.",
        "Ask the applicant to send the CV.",
    ),
    "intake.link-instead": Code(
        "A link in place of a CV",
        "The CV lies somewhere on the internet; this program never goes there.",
        "Open the link yourself and save the file, or ask the applicant for it.",
    ),
    "intake.letters-only": Code(
        "Papers, but no CV",
        "Letters, certificates or the like came, and none of the files is a CV.",
        "Ask the applicant to send the CV.",
    ),
    "intake.no-file": Code(
        "No file in the form",
        "The row of the form names no file.",
        "Ask the applicant to send the CV.",
    ),
    "intake.file-missing": Code(
        "The file of a row is missing",
        "The row of the form names a file that is not among those given.",
        "Look for the file in the form's own storage and run again.",
    ),
    "intake.file-shared": Code(
        "One file name, several rows",
        "Several people's rows name the same file; it was joined to none but the one whose name it bears.",
        "Look in the form's own storage which file is whose.",
    ),
    "intake.joined-by-name": Code(
        "Joined by the person's name",
        "No file bears the name that the row gives; the one with the person's name or address was taken.",
        "Look whether the file is this person's.",
    ),
    "intake.message-damaged": Code(
        "A message that cannot be read",
        "It is so broken that no more than its first lines could be made out.",
        "Open it in the mail program.",
    ),
    "intake.message-encrypted": Code(
        "An encrypted message",
        "It can only be read with the key of the one to whom it was sent.",
        "Open it in the mail program and save the CV.",
    ),
    "intake.message-inside": Code(
        "A message attached as an Outlook item",
        "It could not be opened from inside the other.",
        "Open it in Outlook and save it as a file of its own.",
    ),
    "intake.date-corrected": Code(
        "The date of arrival is the server's",
        "The message bears no date, or one that is more than a week off.",
        "Nothing, unless it stands near the closing time.",
    ),
    "intake.dates-ambiguous": Code(
        "Day and month can be exchanged",
        "No row of the form tells whether its dates put the day or the month first; the day was read first.",
        "Say date_order in a mapping file.",
    ),
    "intake.name-differs": Code(
        "Mail and CV name two people",
        "The name in the mail or form is not the CV's.",
        "Look whose CV it is before you write to anybody.",
    ),
    "intake.sent-by-another": Code(
        "Sent by somebody else",
        "A relative or colleague sent it for the applicant.",
        "Nothing; the applicant's own address is given.",
    ),
    "intake.address-of-another": Code(
        "Only the sender's address is known",
        "Somebody sent it for the applicant, whose own address is not given anywhere.",
        "Write to the sender, or ask for the applicant's address.",
    ),
    "intake.archive-damaged": Code(
        "An archive that cannot be opened",
        "The ZIP file, or a file in it, is broken.",
        "Try to open it yourself, or ask for the files one by one.",
    ),
    "intake.archive-empty": Code(
        "An archive with nothing in it",
        "The ZIP file holds no file.",
        "Ask the applicant to send the CV.",
    ),
    "intake.archive-locked": Code(
        "An archive that asks for a password",
        "The files in it can only be read with a password.",
        "Look for the password in the message, or ask for the CV without one.",
    ),
    "intake.archive-too-deep": Code(
        "An archive in an archive in an archive",
        "Archives are opened twice over and no further.",
        "Open it yourself, or ask for the CV itself.",
    ),
    "intake.archive-too-large": Code(
        "Too large to take out",
        "A file in the archive is larger than CVs are, or blows itself up.",
        "Open it yourself, with care, or ask for the CV alone.",
    ),
    "intake.file-too-large": Code(
        "Too large to read",
        "The file is larger than CVs are.",
        "Open it yourself, or ask for a smaller one.",
    ),
    "intake.newer-application": Code(
        "The same person wrote again",
        "The latest application in time counts; this one stands here so that it can be looked up.",
        "Nothing.",
    ),
    "intake.clearer-cv": Code(
        "Another file of the same person is a clear CV",
        "This one has few of the parts that CVs have, so it does not replace the other.",
        "Look at it: it may belong to the other application.",
    ),
    "intake.same-message": Code(
        "The same message twice",
        "It stands in the export more than once.",
        "Nothing.",
    ),
    "intake.same-cv": Code(
        "The same CV twice",
        "Another application of the same person has the very same CV.",
        "Nothing.",
    ),
    "intake.replaces-earlier": Code(
        "Replaces an earlier application",
        "The person wrote before.",
        "Nothing; look at the earlier one if something seems to be missing.",
    ),
    "intake.later-without-cv": Code(
        "The person wrote again, without a CV that can be read",
        "The earlier CV was judged.",
        "Look at the later message: it may hold a better file.",
    ),
    "intake.other-cv-counts": Code(
        "A CV of the same person counts",
        "Another message of the same person has a CV that could be read.",
        "Look whether this one was meant to replace it.",
    ),
    "intake.in-time-counts": Code(
        "An application in time counts",
        "The same person applied in time; this later one came too late to replace it.",
        "Nothing.",
    ),
    "intake.namesakes": Code(
        "Another applicant bears this name",
        "The names agree, and neither address nor phone says that it is one person; both are judged.",
        "Look whether they are one person; if so, only one of the two applications should count.",
    ),
    "intake.order-unknown": Code(
        "Not known which is newer",
        "Several different CVs of one person came without a date.",
        "Choose one, take the others out and run again.",
    ),
    "intake.no-such-path": Code(
        "No such file or folder",
        "The path that was given does not exist.",
        "Look for a slip in the path.",
    ),
    "intake.nothing-there": Code(
        "Nothing there",
        "The path that was given holds nothing.",
        "Look whether the export is complete.",
    ),
    "intake.outlook-store": Code(
        "An Outlook data file",
        "PST and OST files cannot be read.",
        "Drag the messages from Outlook into a folder (.msg), or export them as mbox.",
    ),
    "intake.form-not-understood": Code(
        "No columns of a form",
        "The table has no column with a name or an address.",
        "Name the columns in a mapping file.",
    ),
    "intake.mapping": Code(
        "A mapping that does not fit",
        "The mapping file cannot be read, or names a column that the table does not have.",
        "Correct the mapping file.",
    ),
    # -- file: reading a document -------------------------------------------------------------------------------------
    "file.empty": Code(
        "Nothing to read",
        "The file has no bytes, or nothing in it that a person can see.",
        "Open the file to be sure, then ask the applicant to send the CV again.",
    ),
    "file.damaged": Code(
        "Damaged file",
        "The file says that it is of a kind, but its content cannot be read as one.",
        "Try to open the file yourself; if it opens, read it by hand, otherwise ask the applicant to send it again.",
    ),
    "file.encrypted": Code(
        "Asks for a password",
        "The file can only be read with a password.",
        "Look for the password in the message, or ask the applicant for a file without one.",
    ),
    "file.unsupported": Code(
        "Not a kind of file that is read here",
        "Nothing in this file was looked at.",
        "Open the file yourself, or ask the applicant for a PDF or Word document.",
    ),
    "file.too-large": Code(
        "Too large",
        "The file holds far more than a CV does; reading it could keep all others waiting.",
        "Open the file yourself, or ask the applicant for the CV alone.",
    ),
    "file.timed-out": Code(
        "Took too long",
        "Reading the file was stopped so that the others could go on.",
        "Open the file yourself, or ask the applicant for another format.",
    ),
    "file.out-of-memory": Code(
        "Needs too much memory",
        "Reading the file was stopped before it could harm the computer.",
        "Open the file yourself, or ask the applicant for another format.",
    ),
    "file.crashed": Code(
        "Crashed the reader",
        "The program that reads this kind of file broke down over it; no other file was touched.",
        "Open the file yourself, with care, or ask the applicant for another format.",
    ),
    "file.unreachable": Code(
        "Cannot be opened here",
        "The file or folder may not be read by you, or is a link to something that is not there (a file left in the cloud).",
        "Give yourself the right to read it, or fetch it from where it lies, and run again.",
    ),
    "file.linked-folder": Code(
        "A link to a folder elsewhere",
        "Links are not followed out of an export: they may lead anywhere. What lies in the folder was not read.",
        "If it holds applications, give that folder too.",
    ),
    "file.not-regular": Code(
        "No ordinary file",
        "It is a pipe, a socket or a device, which holds nothing that could be read like a file.",
        "Look what put it there; if it stands for an application, save that as a file.",
    ),
    "file.needs-ocr": Code(
        "A picture of a page",
        "The file holds no text, only an image, and no recogniser of letters is installed.",
        "Read the file by hand, install the extra `ocr` of this program, or ask the applicant for the original document.",
    ),
    "file.hidden-text": Code(
        "Text that nobody can see",
        "The file holds words in the colour of the paper, of no size, or marked hidden; they were not counted.",
        "Look at what is hidden: a template leaves a few words by accident, a list of keywords is put there on purpose.",
    ),
    "file.recognised": Code(
        "Letters recognised from a picture",
        "A program has read the picture; it takes some letters for others, above all in names, numbers and addresses.",
        "Compare the quotations, the name and the address with the picture before you rely on them.",
    ),
    "file.partly-scanned": Code(
        "Some pages are pictures",
        "What stands on the pages named was not read, only the rest of the file.",
        "Read those pages by hand, or ask the applicant for the original document.",
    ),
    "file.pictured-text": Code(
        "A large picture stands in the text",
        "What is written in the picture was not read, only the rest of the file; it may be a part of the CV, or an ornament.",
        "Look at the picture, and ask the applicant for the original document if words stand in it.",
    ),
    "file.scanned-text": Code(
        "A scan, read by the scanner's own software",
        "The words behind the picture were recognised by somebody else's program and may differ from what the page shows.",
        "Compare the quotations with the page before you rely on them.",
    ),
    "file.garbled-text": Code(
        "The fonts do not say which letters they draw",
        "The page looks right, but its text cannot be had from the file.",
        "Read the file by hand, or ask the applicant for another format.",
    ),
    "file.cut-short": Code(
        "Only the first pages were read",
        "The file is far longer than a CV; reading all of it could keep all others waiting.",
        "Look whether the CV goes on after the last page read.",
    ),
    "file.partly-damaged": Code(
        "Some pages or parts cannot be opened",
        "What stands on them was not read, only the rest of the file.",
        "Open the file yourself and compare.",
    ),
    "file.embedded-files": Code(
        "Other files are packed inside",
        "They are read where the file itself says next to nothing; here what they hold was not read.",
        "Open the file in a PDF program and look at its attachments.",
    ),
    "file.repeated-lines": Code(
        "Repeated headers and footers left out",
        "Page numbers, and lines that every page repeats, are read once.",
        "Nothing.",
    ),
    "file.second-reader": Code(
        "Damaged; read by the second reader",
        "The usual reader refused the file; the other one tells the words, but not how they are set, and may miss some.",
        "Open the file yourself and compare, or ask the applicant to send it again.",
    ),
    "file.wrong-ending": Code(
        "Named as another kind of file",
        "The file's name ends as files of another kind do; it was read as what it is.",
        "Nothing, unless your program refuses to open it: then change the ending of the name.",
    ),
    # -- cv: understanding a document ---------------------------------------------------------------------------------
    "cv.read-in-part": Code(
        "Only the beginning was understood",
        "The document is longer than any CV; what stands further on was not looked at.",
        "Look through the rest of the document yourself.",
    ),
    "cv.no-sections": Code(
        "No headings found",
        "Without headings everything was read as one part: posts and studies may be missed or mixed.",
        "Read the CV itself before you rely on what was found in it.",
    ),
    "cv.name-not-found": Code(
        "No name found in the CV",
        "The list shows the sender's name or the file's name instead.",
        "Read the top of the CV and check that the right file was taken.",
    ),
    "cv.email-not-found": Code(
        "No e-mail address found in the CV",
        "The address of the message or of the form is used, which may be somebody else's.",
        "Check the address before you write.",
    ),
    "cv.language-level-unstated": Code(
        "Languages named without a level",
        "A language that is only named says neither yes nor no to a criterion.",
        "Ask how well the applicant speaks and writes it.",
    ),
    "cv.registration-number": Code(
        "Right to work rests on a registration number alone",
        "Citizens and permanent residents carry the same kind of number; both may work.",
        "Ask for proof of citizenship or residence before an offer.",
    ),
    "cv.nationality-without-pass": Code(
        "A foreign nationality, and nothing said on a pass",
        "Whether the applicant may work cannot be told from the CV.",
        "Ask which pass the applicant holds.",
    ),
    "cv.pass-expired": Code(
        "The pass has run out on the closing date",
        "A pass that has run out gives no right to work, but it may have been renewed.",
        "Ask for the present pass.",
    ),
    "cv.pass-unendorsed": Code(
        "The pass permits work only with an endorsement",
        "Its holder may work once the passport is endorsed, which the CV does not mention.",
        "Ask whether the pass is endorsed for employment.",
    ),
    # -- rank: judging ------------------------------------------------------------------------------------------------
    # -- criteria: problems of a criteria file ------------------------------------------------------------------------
    "criteria.unreadable": Code(
        "The file cannot be read",
        "Nothing in it could be checked, and nobody can be judged by it.",
        "Look at the name and the folder; save the file as plain text in UTF-8.",
    ),
    "criteria.syntax": Code(
        "Not YAML",
        "From this place on the file cannot be understood.",
        "Look for a missing colon or quotation mark, or for blanks at the start of the line that do not fit those above.",
    ),
    "criteria.anchor": Code(
        "A reference inside the file",
        "Anchors and aliases of YAML make a file mean something other than what stands in it.",
        "Write the words out in each place.",
    ),
    "criteria.tag": Code(
        "A tag",
        "Tags of YAML turn words into something else; here words stay words.",
        "Remove the word that begins with an exclamation mark.",
    ),
    "criteria.duplicate-key": Code(
        "The same key twice",
        "Only one of the two can count, and a reader would not see which.",
        "Keep one of them.",
    ),
    "criteria.missing-key": Code(
        "A key is missing",
        "Without it the entry does not say what it asks for.",
        "Add the key; `screen schema` shows the form of the file.",
    ),
    "criteria.unknown-key": Code(
        "An unknown key",
        "It would have no effect, although whoever wrote it meant something by it.",
        "Correct its spelling, or remove it.",
    ),
    "criteria.unknown-value": Code(
        "An unknown word",
        "Only the words listed have a meaning in this place.",
        "Choose one of the words named.",
    ),
    "criteria.unknown-kind": Code(
        "An unknown kind of criterion",
        "It is not known how such a criterion is judged.",
        "Choose one of the kinds named.",
    ),
    "criteria.wrong-shape": Code(
        "Not the form wanted here",
        "A list, a group of keys or plain words stand where something else is wanted.",
        "Compare the place with a criteria file that works.",
    ),
    "criteria.empty": Code(
        "Nothing stands here",
        "An empty text names nothing and finds nothing.",
        "Write the words, or remove the key.",
    ),
    "criteria.not-a-number": Code(
        "Not a whole number",
        "Points and months are counted in whole numbers.",
        "Write figures alone: 12.",
    ),
    "criteria.not-a-date": Code(
        "Not a date",
        "Only one way of writing dates is understood by everybody alike.",
        "Write year-month-day: 2020-11-16.",
    ),
    "criteria.no-such-date": Code(
        "No such day",
        "The day does not exist in the calendar, so nobody can know who was in time.",
        "Correct the day or the month.",
    ),
    "criteria.not-a-time": Code(
        "Not a time of day",
        "The minute of closing decides who is late.",
        'Write hours and minutes in quotation marks: "23:59".',
    ),
    "criteria.not-a-month": Code(
        "Not a month",
        "The month decides who counts as a new graduate.",
        "Write year-month: 2018-11.",
    ),
    "criteria.no-such-zone": Code(
        "No such time zone",
        "The closing moment is counted in the time zone of the post.",
        "Write the zone as region and city: Asia/Kuala_Lumpur.",
    ),
    "criteria.not-a-country": Code(
        "Not a country",
        "The right to work is judged for one country.",
        "Write the two capital letters of ISO 3166: MY.",
    ),
    "criteria.not-a-language": Code(
        "Not a language",
        "Languages are told apart by their codes: ms is Malay, id is Indonesian.",
        "Write the two or three small letters of ISO 639: en, ms.",
    ),
    "criteria.not-a-field": Code(
        "Not a field of study",
        "Fields of study are named by the codes of ISCED-F 2013.",
        "Write two to four figures, and the name after them if you like: 0312 Political sciences and civics.",
    ),
    "criteria.not-an-id": Code(
        "Not an id",
        "The id heads a column of the matrix and stays the same from run to run.",
        "Write one word of small letters, figures and underscores.",
    ),
    "criteria.duplicate-id": Code(
        "The same id twice",
        "Marks of two criteria would land in one column.",
        "Give one of them another id.",
    ),
    "criteria.unknown-id": Code(
        "No such criterion",
        "The criterion takes its fields of study from another one, which is not there.",
        "Name the id of the degree criterion of this file.",
    ),
    "criteria.unknown-vocabulary": Code(
        "No such vocabulary",
        "Without its phrases the criterion finds nothing.",
        "Correct the name, or write the file in the folder vocabularies.",
    ),
    "criteria.duplicate-vocabulary": Code(
        "Two vocabularies of one name",
        "One of them would silently take the place of the other.",
        "Give the list under words another name, or name the phrases that are missing in the shared vocabulary.",
    ),
    "criteria.duplicate-phrase": Code(
        "The same phrase twice",
        "The second one has no effect, even if it stands in another group.",
        "Keep one of them.",
    ),
    "criteria.points-on-gate": Code(
        "Points on a gate",
        "Essential criteria pass people and order nobody; what is judged at the interview is not read from a CV.",
        "Remove the points, or make the criterion desirable.",
    ),
    "criteria.no-points": Code(
        "No points",
        "A desirable criterion without points changes nothing.",
        "Give it points, or make it essential.",
    ),
    "criteria.steps": Code(
        "Weaker evidence earns more",
        "Stronger evidence must never earn less than weaker, and something at least must be wanted.",
        "Lower the points of the weaker step.",
    ),
    "criteria.interview": Code(
        "A CV does not show this, or does",
        "Only criteria of kind interview are left to the interview, and all of them are.",
        "Change the kind or the importance.",
    ),
    "criteria.advert-missing": Code(
        "The advert is not there",
        "Only what the advert asked for counts; without its text nobody can see whether it did.",
        "Save the text of the advert in the folder named and correct the path.",
    ),
    "criteria.quote-not-found": Code(
        "Not in the advert",
        "Only what the advert asked for may count.",
        "Copy the words from the advert, or remove the criterion.",
    ),
    "criteria.line-not-covered": Code(
        "A line of the advert without a criterion",
        "The advert asks for something that nobody is judged on.",
        "Add a criterion that quotes the line; what no CV shows is of kind interview.",
    ),
    "criteria.undecided": Code(
        "Something is left for a person to decide",
        "A draft made from an advert guesses; nobody should be judged by a guess that no person has looked at.",
        "Decide what the mark names, change the entry if need be, and remove the mark.",
    ),
    "criteria.heading-not-found": Code(
        "No list under this heading",
        "The lines that the advert asks for cannot be compared with the criteria.",
        "Copy the heading from the advert; a list must follow it.",
    ),
    "criteria.no-question": Code(
        "No question to ask",
        "Silence of a CV never counts as a no: what it leaves open must be asked, and here nobody knows how.",
        "Write the question as you would put it to the applicant.",
    ),
    "criteria.gate-unreachable": Code(
        "A gate that nobody can pass",
        "Everybody would be listed apart, whatever the CV says.",
        "Change what is named, or remove the criterion.",
    ),
    "criteria.points-unreachable": Code(
        "Points that nobody can earn",
        "The highest score would promise what nobody can reach, and the criterion would order nobody.",
        "Change what is named, or remove the criterion.",
    ),
    "criteria.contradiction": Code(
        "Two things that cannot both hold",
        "Only one of the two can count, and a reader would not see which.",
        "Decide which of them is meant, and correct the other.",
    ),
    "criteria.duplicate-field": Code(
        "A field of study twice",
        "The second one has no effect.",
        "Keep the wider one, or the one that is meant.",
    ),
    "criteria.duplicate-criterion": Code(
        "Two criteria that ask for the same",
        "One thing would count twice, and the order would turn on it.",
        "Keep one of them, with the points that the thing is worth.",
    ),
    "criteria.overlap": Code(
        "Two criteria that one thing meets",
        "One merit earns points twice; what else people bring counts for less than its points say.",
        "Give the criteria words of their own, or make one of the two.",
    ),
    "criteria.softer-in-advert": Code(
        "A gate that the advert only prefers",
        "People who may apply by the words of the advert would be listed apart.",
        "Make it desirable and give it points.",
    ),
    "criteria.harder-in-advert": Code(
        "Desirable what the advert calls a must",
        "People who lack what the advert demands could stand at the head of the list.",
        "Make it essential and remove the points.",
    ),
    "criteria.closing-differs": Code(
        "Another closing moment than the advert's",
        "The minute of closing decides who is late, and applicants know only the advert.",
        "Write the day and time of the advert, or quote its latest wording.",
    ),
    "criteria.phrase-never-found": Code(
        "A phrase that is never found",
        "It has no effect, although whoever wrote it meant something by it.",
        "Write the words as they stand in CVs, each phrase by itself, a * only at the end.",
    ),
    "criteria.phrase-malformed": Code(
        "A phrase whose signs are not right",
        "A … stands for words between two others, a | for one of two; where one of them is missing nothing can be looked for.",
        "Write the words on both sides: “organised|ran … workshop*”.",
    ),
    "criteria.phrase-too-short": Code(
        "A phrase that is found almost anywhere",
        "One letter, or the beginning of a word, stands in many texts that mean something else.",
        "Write more of the word, or the words around it.",
    ),
    "criteria.phrase-shadowed": Code(
        "A phrase that adds nothing",
        "Another phrase of the group finds the same words already, so that changing this one changes nothing.",
        "Remove it, or the wider one.",
    ),
    "criteria.unfair-age": Code(
        "A demand on age",
        "Age says nothing of what somebody can do; the judging does not see it. Many countries forbid asking for it.",
        "Name what the work needs.",
    ),
    "criteria.unfair-sex": Code(
        "A demand on sex",
        "Whether a man or a woman does the work is no merit; the judging does not see it. Many countries forbid asking for it.",
        "Leave it out, or name the task that it was meant for.",
    ),
    "criteria.unfair-race": Code(
        "A demand on race or descent",
        "Descent is no merit; the judging does not see it. Many countries forbid asking for it.",
        "Leave it out; ask for a language where one is meant.",
    ),
    "criteria.unfair-religion": Code(
        "A demand on religion",
        "Belief is no merit; the judging does not see it. Many countries forbid asking for it.",
        "Leave it out, or name the duty that it was meant for.",
    ),
    "criteria.unfair-marital-status": Code(
        "A demand on marriage or family",
        "Marriage and children say nothing of the work, and asking for them falls upon women. The judging does not see them.",
        "Name what the work needs, such as travel or shifts.",
    ),
    "criteria.unfair-nationality": Code(
        "A demand on nationality",
        "Who may work is settled by the law: residents and holders of some passes may, besides citizens.",
        "Ask for the right to work in the country of the post.",
    ),
    "criteria.unfair-native-speaker": Code(
        "A demand on mother tongue",
        "Where somebody was born decides it; how well somebody speaks and writes is what the work needs.",
        "Ask for a level of the language.",
    ),
    "criteria.unfair-recent-graduate": Code(
        "A demand on how recent a degree is",
        "It shuts out by age whoever studied earlier or took longer.",
        "Ask for the degree, and say that new graduates are welcome too.",
    ),
    "criteria.unfair-years-limit": Code(
        "A limit to years of experience",
        "It shuts out older people; more experience than is asked for is no fault.",
        "Say how much is enough, and let more be no fault.",
    ),
    "criteria.unfair-photo": Code(
        "A demand for a photograph",
        "A picture shows age, sex and race, which must not count, and nothing that should.",
        "Do not ask for it.",
    ),
    "criteria.unfair-appearance": Code(
        "A demand on looks",
        "Looks are no merit, and whoever judges them judges age, sex and descent too.",
        "Leave it out, or name the duty that it was meant for.",
    ),
    "criteria.unfair-health": Code(
        "A demand on health or disability",
        "It shuts out people who can do the work with small adjustments. Many countries forbid it.",
        "Name the task, and offer adjustments.",
    ),
    "criteria.unfair-gaps": Code(
        "A demand on gaps in employment",
        "Gaps are mostly care of children and the old, illness or study; they say nothing of the work.",
        "Ask what somebody has done, at whatever time.",
    ),
    "criteria.unfair-prestige": Code(
        "A demand on the rank of the university",
        "A university's name says who could afford or reach it, not what somebody can do; recognised names are never scored.",
        "Ask for a recognised degree.",
    ),
    "criteria.unfair-cgpa": Code(
        "A demand on grades",
        "Grade points and classes differ between universities and cannot be compared; good people are lost at a figure.",
        "Ask for the completed degree, and test at the interview what the work needs.",
    ),
    "criteria.example-differs": Code(
        "An example comes out otherwise",
        "Either the criteria do something else than was meant, or the example expects the wrong thing.",
        "Look at the reason given; correct the criterion, its vocabulary, or what is expected.",
    ),
    "criteria.no-example": Code(
        "A criterion without examples",
        "Nobody has tried what the criterion does, so that a change of it may go wrong unseen.",
        "Write a few lines of CV that meet it, that do not, and that leave it open.",
    ),
    # -- output -------------------------------------------------------------------------------------------------------
    "output.fault": Code(
        "A fault of the program itself",
        "Something happened that its makers did not foresee; what it was about is not known to be right or wrong.",
        "Deal with the application concerned by hand, and tell the makers the type and place of the fault.",
    ),
    "output.unknown-code": Code(
        "No such code",
        "Codes are words of the program; this is none of them.",
        "Look for it in the list that `screen codes` prints.",
    ),
    "output.invalid-criteria": Code(
        "The criteria are not right",
        "Ranking people by criteria that say something else than was meant would be unfair to them. Nothing was written.",
        "Mend the places named; `screen check FILE` shows them again.",
    ),
    "output.no-closing-date": Code(
        "No closing date",
        "Months of work that still runs, and who is late, are counted on the closing date; today's date is never used.",
        "Give --as-of YYYY-MM-DD, or state the closing date in the criteria.",
    ),
    "output.inside-export": Code(
        "The results would lie inside an export",
        "They would be taken for applications when the export is read again.",
        "Choose a folder for --out that is in none of the exports.",
    ),
    "output.over-export": Code(
        "The results would take the place of what is read",
        "An original that is written over is lost, and with it the receipt of every mark that rests on it.",
        "Choose a folder for --out that holds nothing but results.",
    ),
    "output.cannot-print": Code(
        "The result cannot be printed",
        "Whoever reads the output would take a part of it for the whole.",
        "See that the disk or the program to which the output goes takes it, and run again.",
    ),
    "output.cannot-write": Code(
        "The results cannot be written",
        "No file was changed: results are written whole or not at all.",
        "Close the files if a program holds them open, and see that the folder may be written and the disk is not full.",
    ),
    "output.cannot-read": Code(
        "A file of an export cannot be read",
        "Whoever sent it would be missing from the list; nothing was written.",
        "Give yourself the right to read all files of the export, or copy it to a place of your own, and run again.",
    ),
    "output.no-ranking": Code(
        "No ranking in this folder",
        "The folder holds no ranking.json, or one of another program or version.",
        "Name the folder that was given to `screen rank --out`.",
    ),
    "output.no-run": Code(
        "It is not known where the originals are",
        "The folder holds no run.json, which remembers the exports.",
        "Name the exports: screen verify DIR EXPORT...",
    ),
    "output.nothing-asked": Code(
        "Nothing that the advert asks for could be told",
        "A draft without criteria would judge nobody.",
        "See that the file is the advert; otherwise copy a criteria file that is near and write the criteria by hand.",
    ),
    "output.already-there": Code(
        "A file of that name is there already",
        "A draft never replaces what a person may have worked on.",
        "Choose another name for --out, or move the old files away.",
    ),
    "output.unknown-id": Code(
        "No such id",
        "Ids are made from the content of what came in; this one is not among them.",
        "Look the id up in ranking.csv or intake.csv.",
    ),
    "output.original-gone": Code(
        "An export is gone",
        "What is not there cannot be checked; its quotations count as missing.",
        "Name the place where the export is now: screen verify DIR EXPORT...",
    ),
    "output.changed-since": Code(
        "A file has changed since it was ranked",
        "Its quotations still stand where nothing else is said; what else it says now has not been judged.",
        "Rank the originals again when the change may matter.",
    ),
    "output.wrong-sum": Code(
        "A number is not the sum of its rows",
        "The ranking was changed after it was written; a score that its rows do not make must not be used.",
        "Rank the originals again, and compare.",
    ),
    "output.quotation-missing": Code(
        "A quotation is not in the original",
        "Either the original has changed since, or the ranking has; a mark without its receipt must not be used.",
        "Rank the originals again, and compare.",
    ),
}
