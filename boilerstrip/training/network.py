"""The classifier as PyTorch sees it: the same arithmetic as `boilerstrip.network`, with gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from boilerstrip.features import SHAPE, Floats
from boilerstrip.model import KINDS
from boilerstrip.network import EDGE, KERNEL, OUTLINE
from boilerstrip.training.dataset import Sample
from boilerstrip.training.settings import Settings

SPREAD = 0.02  # a column with less spread than this is nearly constant and stays as it is
GAP = 32  # empty places between two texts of a batch, more than any convolution reaches
_WORDS = SHAPE.index("words")
_LAYERS = ("into", "guess", "again", "head", "out")


class Batch(NamedTuple):
    """Several texts laid one after another with gaps between."""

    rows: Tensor
    places: Tensor
    dense: Tensor
    text: Tensor
    filled: Tensor
    first: Tensor
    labels: Tensor
    weights: Tensor
    kinds: Tensor
    kind_weights: Tensor


def make_batch(samples: Sequence[Sample], bags: int = 1) -> Batch:
    """Lay texts out for the network; ``filled`` marks the places that hold a unit."""
    sizes = [len(sample.labels) for sample in samples]
    starts = np.cumsum([GAP, *(size + GAP for size in sizes[:-1])])
    places = np.concatenate([np.arange(size) + start for size, start in zip(sizes, starts, strict=True)])
    first = np.cumsum([0, *sizes[:-1]])

    def joined(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(sample, name) for sample in samples]))

    return Batch(
        rows=joined("rows").long(),
        places=torch.from_numpy(
            np.concatenate([s.units + offset * bags for s, offset in zip(samples, first, strict=True)])
        ).long(),
        dense=joined("dense"),
        text=torch.from_numpy(np.repeat(np.arange(len(samples)), sizes)),
        filled=torch.from_numpy(places),
        first=torch.from_numpy(first),
        labels=joined("labels"),
        weights=joined("weights"),
        kinds=joined("kinds"),
        kind_weights=joined("kind_weights"),
    )


class Network(nn.Module):
    """See `boilerstrip.network`."""

    def __init__(self, words: int, columns: int, settings: Settings) -> None:
        super().__init__()
        self.bags = settings.bags
        width = settings.width
        self.drop = settings.drop
        self.register_buffer("mean", torch.zeros(columns))
        self.register_buffer("spread", torch.ones(columns))
        self.embeddings = nn.Parameter(torch.randn(words, settings.size) * 0.05)
        self.into = nn.Linear(settings.size * settings.bags + columns, width)
        self.convolve = _convolutions(width, settings.layers)
        self.guess = nn.Linear(width, 1)
        self.again = nn.Linear(width + OUTLINE, width)
        self.convolve_again = _convolutions(width, settings.layers_again)
        self.head = nn.Linear(width, width)
        self.context = nn.Linear(width, width, bias=False)
        self.out = nn.Linear(width, 1 + len(KINDS))

    def standardize(self, dense: Tensor) -> None:
        """Bring every column to mean 0 and spread 1 before it is learned from; `weights` takes it back."""
        self.mean, self.spread = dense.mean(0), dense.std(0).clamp(min=SPREAD)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Logits, boilerplate or not and then one for each kind; and the logits of the first guess."""
        embedded = self._embed(batch)
        standard = (batch.dense - self.mean) / self.spread
        hidden = torch.relu(self.into(torch.cat((embedded, standard), dim=1)))
        hidden = self._over_neighbours(hidden, self.convolve, batch)
        words = torch.expm1(batch.dense[:, _WORDS] * 5)
        guess = self.guess(hidden)[:, 0]
        keep = torch.sigmoid(-guess)
        share, body = batch.dense[:, _WORDS : _WORDS + 1] + 0.05, (keep * words)[:, None]
        texts = _sums(share, batch)
        document = _sums(hidden * share, batch) / texts + _sums(hidden * body, batch) / (_sums(body, batch) + 1)
        outline = _outline_body(keep, words, embedded, batch)
        again = torch.relu(self.again(torch.cat((hidden, outline), dim=1)))
        again = self._over_neighbours(again, self.convolve_again, batch)
        joint = torch.relu(self.head(again) + self.context(document)[batch.text])
        return self.out(functional.dropout(joint, 0.1, self.training)), guess

    def _over_neighbours(self, hidden: Tensor, layers: nn.ModuleList, batch: Batch) -> Tensor:
        length = int(batch.filled[-1]) + GAP + 1
        for convolve in layers:
            line = hidden.new_zeros(length, hidden.shape[1]).index_copy(0, batch.filled, hidden)
            seen = convolve(line.T[None])[0].T[batch.filled]
            hidden = hidden + functional.dropout(torch.relu(seen), 0.1, self.training)
        return hidden

    def _embed(self, batch: Batch) -> Tensor:
        rows, places = batch.rows, batch.places
        if self.training:
            kept = torch.rand(len(rows)) >= self.drop
            rows, places = rows[kept], places[kept]
        count = len(batch.dense) * self.bags
        sums = self.embeddings.new_zeros(count, self.embeddings.shape[1]).index_add(0, places, self.embeddings[rows])
        sizes = torch.bincount(places, minlength=count).clamp(min=1)[:, None]
        return (sums / sizes.sqrt()).reshape(len(batch.dense), -1)

    def weights(self) -> Mapping[str, Floats]:
        """The weights in the layout of `boilerstrip.model`."""
        found = {
            "embeddings": self.embeddings,
            "context": self.context.weight.T,
            **_stacked("convolve", self.convolve),
            **_stacked("convolve_again", self.convolve_again),
        }
        for name in _LAYERS:
            layer: nn.Linear = getattr(self, name)
            found |= {name: layer.weight.T, f"{name}_bias": layer.bias}
        words = len(found["into"]) - len(self.mean)
        found["into_bias"] = found["into_bias"] - (self.mean / self.spread) @ found["into"][words:]
        found["into"] = torch.cat((found["into"][:words], found["into"][words:] / self.spread[:, None]))
        return {name: np.ascontiguousarray(tensor.detach().numpy()) for name, tensor in found.items()}

    @torch.no_grad()
    def load(self, weights: Mapping[str, Floats]) -> None:
        """Take over weights in the layout of `boilerstrip.model`."""
        given = {name: torch.from_numpy(array) for name, array in weights.items()}
        self.embeddings.copy_(given["embeddings"])
        self.context.weight.copy_(given["context"].T)
        for name in _LAYERS:
            layer: nn.Linear = getattr(self, name)
            layer.weight.copy_(given[name].T)
            layer.bias.copy_(given[f"{name}_bias"])
        for name in ("convolve", "convolve_again"):
            layers: nn.ModuleList = getattr(self, name)
            for i, kernel in enumerate(given[name].unflatten(1, (KERNEL, -1))):
                layers.get_parameter(f"{i}.weight").copy_(kernel.permute(2, 1, 0))
                layers.get_parameter(f"{i}.bias").copy_(given[f"{name}_bias"][i])

    def freeze(self, words: int) -> None:
        """From now on only the vectors of the n-grams behind the first ``words`` are trained."""
        for parameter in self.parameters():
            parameter.requires_grad_(False)
        fresh = (torch.arange(len(self.embeddings)) >= words).float()[:, None]
        self.embeddings.requires_grad_(True).register_hook(lambda gradient: gradient * fresh)


def _convolutions(width: int, count: int) -> nn.ModuleList:
    layers = [nn.Conv1d(width, width, KERNEL, dilation=2**i, padding=2**i * (KERNEL // 2)) for i in range(count)]
    return nn.ModuleList(layers)


def _stacked(name: str, layers: nn.ModuleList) -> dict[str, Tensor]:
    kernels = [layers.get_parameter(f"{i}.weight").permute(2, 1, 0).flatten(0, 1) for i in range(len(layers))]
    biases = [layers.get_parameter(f"{i}.bias").detach() for i in range(len(layers))]
    return {name: torch.stack(kernels), f"{name}_bias": torch.stack(biases)}


def _sums(values: Tensor, batch: Batch) -> Tensor:
    """The sum of ``values`` over the units of each text."""
    return values.new_zeros(len(batch.first), *values.shape[1:]).index_add(0, batch.text, values)


def _before(values: Tensor, batch: Batch) -> Tensor:
    """The sum of ``values`` over the units of the same text that stand before each unit."""
    running = torch.cumsum(values, 0) - values
    return (running - running[batch.first][batch.text]).clamp(min=0)


def _outline_body(keep: Tensor, words: Tensor, embedded: Tensor, batch: Batch) -> Tensor:
    """See `boilerstrip.network.outline_body`."""
    kept, gone = keep * words, (1 - keep) * words
    total, everything = _sums(kept, batch)[batch.text], _sums(words, batch)[batch.text]
    before = _before(kept, batch)
    behind = (total - before - kept).clamp(min=0)
    vectors = embedded * kept[:, None]
    others = _sums(vectors, batch)[batch.text] - vectors
    columns = (
        keep, torch.log1p(before) / 7, torch.log1p(behind) / 7, before / (total + 1), torch.log1p(total) / 8,
        total / (everything + 1), torch.log1p(_before(gone, batch)) / 7, (before < EDGE).float(),
        (behind < EDGE).float(), kept / (total + 1) * 5, torch.log1p(kept) / 5, keep * (words > 0.5),
        functional.cosine_similarity(embedded, others, dim=1),
    )  # fmt: skip
    return torch.stack(columns, dim=1)
