"""The verbs of the command line, a module each; the parser finds them here by their names.

A verb is a module with ``HELP``, one line; ``add_arguments(parser)``; and ``run(options)``, which returns the exit
code. Heavy imports belong into ``run``, so that every other verb starts fast.
"""
