"""HTML in: trafilatura finds the article on a page, and boilerstrip takes out what is none of it."""
