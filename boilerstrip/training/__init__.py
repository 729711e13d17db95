"""The workshop: from labelled texts to the weights in the package; nothing else needs PyTorch."""
