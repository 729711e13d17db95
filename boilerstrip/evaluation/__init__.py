"""How good a result is: the measures, the baselines and the report over a labelled file."""
