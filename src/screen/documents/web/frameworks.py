"""What the classes of well-known style sheets mean for a page that only links to them.

Bootstrap 3 to 5 (getbootstrap.com) and Tailwind (tailwindcss.com): only the classes that set words apart or hide them.
"""

from __future__ import annotations

_CLASSES = """
.row{display:flex;flex-wrap:wrap} .d-flex,.flex,.d-md-flex{display:flex} .d-inline-flex,.inline-flex{display:inline-flex}
.flex-column,.flex-col{flex-direction:column} .flex-wrap{flex-wrap:wrap} .d-grid,.grid{display:grid}
.pull-right,.float-right,.float-end{float:right} .pull-left,.float-left,.float-start{float:left}
.d-none,.hidden,.hide,.invisible{display:none}
.d-block,.block{display:block}
.inline-block,.d-inline-block{display:inline-block}
.sr-only,.visually-hidden{clip:rect(0,0,0,0)} .clearfix{clear:both} .w-100,.w-full{width:100%} .w-75{width:75%} .w-50{width:50%}
.w-25{width:25%} .badge,.label{padding:0 8px} .list-inline-item{display:inline-block} .ml-auto,.ms-auto{margin-left:auto}
.font-weight-bold,.fw-bold,.font-bold,.font-semibold{font-weight:bold}
"""
#: The columns of Bootstrap, in twelfths of a row; those for wider screens come last, for they win.
_COLUMNS = " ".join(
    f".col-{screen}{twelfths}{{width:{twelfths / 0.12:.2f}%}}"
    for screen in ("", "xs-", "sm-", "md-", "lg-")
    for twelfths in range(1, 13)
)
SHEET = _CLASSES + _COLUMNS
