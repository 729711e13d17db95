"""From pages in HTML of which only some snippets are known to labelled texts."""
