"""Files in, files out: readers and writers of records, workers, and runs that survive a kill.

`run` is the recipe. A kind of file is a module of the table in `kinds`: it reads chunks and processes one.
"""
