"""Many documents at once: what was removed from all of them, as a value, in a notebook, and as one page of HTML."""
