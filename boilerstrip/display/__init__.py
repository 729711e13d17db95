"""How documents look to a person: rows of lines in a terminal, a notebook, a diff and beside each other."""
