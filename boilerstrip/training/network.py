"""The classifier as PyTorch sees it: the same arithmetic as `boilerstrip.model`, with gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from boilerstrip.features import DENSE, Floats
from boilerstrip.model import KERNEL, KINDS, RULE_COLUMNS
from boilerstrip.training.dataset import Sample

GAP = 32  # empty places between two texts of a batch, more than any convolution reaches


class Batch(NamedTuple):
    """Several texts laid one after another with gaps between."""

    rows: Tensor
    places: Tensor
    dense: Tensor
    text: Tensor
    filled: Tensor
    labels: Tensor
    weights: Tensor
    kinds: Tensor
    kind_weights: Tensor


def make_batch(samples: Sequence[Sample]) -> Batch:
    """Lay texts out for the network; ``filled`` marks the places that hold a unit."""
    sizes = [len(sample.labels) for sample in samples]
    starts = np.cumsum([GAP, *(size + GAP for size in sizes[:-1])])
    places = np.concatenate([np.arange(size) + start for size, start in zip(sizes, starts, strict=True)])

    def joined(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(sample, name) for sample in samples]))

    return Batch(
        rows=joined("rows").long(),
        places=torch.from_numpy(
            np.concatenate([s.units + offset for s, offset in zip(samples, np.cumsum([0, *sizes[:-1]]), strict=True)])
        ).long(),
        dense=joined("dense"),
        text=torch.from_numpy(np.repeat(np.arange(len(samples)), sizes)),
        filled=torch.from_numpy(places),
        labels=joined("labels"),
        weights=joined("weights"),
        kinds=joined("kinds"),
        kind_weights=joined("kind_weights"),
    )


class Network(nn.Module):
    """See `boilerstrip.model.Model`."""

    def __init__(self, words: int, size: int = 16, width: int = 64, layers: int = 4, drop: float = 0.6) -> None:
        super().__init__()
        self.drop = drop
        self.embeddings = nn.Parameter(torch.randn(words, size) * 0.05)
        self.into = nn.Linear(size + DENSE + RULE_COLUMNS, width)
        convolve = [nn.Conv1d(width, width, KERNEL, dilation=2**i, padding=2**i * (KERNEL // 2)) for i in range(layers)]
        self.convolve = nn.ModuleList(convolve)
        self.head = nn.Linear(width, width)
        self.context = nn.Linear(width, width, bias=False)
        self.out = nn.Linear(width, 1 + len(KINDS))

    def forward(self, batch: Batch) -> Tensor:
        """Logits: boilerplate or not, then one for each kind."""
        count = len(batch.dense)
        inputs = torch.cat((self._embed(batch, count), self._dense(batch.dense)), dim=1)
        hidden = torch.relu(self.into(inputs))
        length = int(batch.filled[-1]) + GAP + 1
        for convolve in self.convolve:
            line = hidden.new_zeros(length, hidden.shape[1]).index_copy(0, batch.filled, hidden)
            seen = convolve(line.T[None])[0].T[batch.filled]
            hidden = hidden + functional.dropout(torch.relu(seen), 0.1, self.training)
        weight = batch.dense[:, 1:2] + 0.05
        texts = int(batch.text[-1]) + 1
        total = hidden.new_zeros(texts, hidden.shape[1]).index_add(0, batch.text, hidden * weight)
        mean = total / hidden.new_zeros(texts, 1).index_add(0, batch.text, weight)
        joint = torch.relu(self.head(hidden) + self.context(mean)[batch.text])
        out: Tensor = self.out(functional.dropout(joint, 0.1, self.training))
        return out

    def _embed(self, batch: Batch, count: int) -> Tensor:
        rows, places = batch.rows, batch.places
        if self.training:
            kept = torch.rand(len(rows)) >= self.drop
            rows, places = rows[kept], places[kept]
        sums = self.embeddings.new_zeros(count, self.embeddings.shape[1]).index_add(0, places, self.embeddings[rows])
        sizes = torch.bincount(places, minlength=count).clamp(min=1)[:, None]
        return sums / sizes.sqrt()

    def _dense(self, dense: Tensor) -> Tensor:
        return functional.dropout(dense, 0.05, self.training)

    def _parameter(self, layer: int, name: str) -> Tensor:
        return self.convolve.get_parameter(f"{layer}.{name}")

    def weights(self) -> Mapping[str, Floats]:
        """The weights in the layout of `boilerstrip.model`."""
        kernels = [self._parameter(i, "weight").permute(2, 1, 0).flatten(0, 1) for i in range(len(self.convolve))]
        biases = [self._parameter(i, "bias") for i in range(len(self.convolve))]
        found = {
            "embeddings": self.embeddings,
            "into": self.into.weight.T,
            "into_bias": self.into.bias,
            "convolve": torch.stack(kernels),
            "convolve_bias": torch.stack(biases),
            "context": self.context.weight.T,
            "head": self.head.weight.T,
            "head_bias": self.head.bias,
            "out": self.out.weight.T,
            "out_bias": self.out.bias,
        }
        return {name: np.ascontiguousarray(tensor.detach().numpy()) for name, tensor in found.items()}
