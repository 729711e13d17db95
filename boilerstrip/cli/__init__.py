"""The command line: its parser, what the verbs share, and in `verbs` a file for each of them."""
