"""The workshop: from labelled texts to the weights in the package. Nothing else imports it, and only it needs PyTorch."""
