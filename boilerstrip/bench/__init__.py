"""How fast it is: measured on texts seen once, as ratios that hold on other machines, with a table and a plot."""
