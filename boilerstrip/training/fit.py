"""Fitting: from samples to weights, the same weights for the same samples and seed."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from boilerstrip.training.dataset import Sample, batches
from boilerstrip.training.network import Batch, Network, make_batch
from boilerstrip.training.settings import Settings

REPORTS = 4  # how often progress is told, at most


def fit(samples: Sequence[Sample], words: int, settings: Settings, say: Callable[[str], None] = print) -> Network:
    """Train a network on ``samples`` and return it with averaged weights."""
    torch.manual_seed(settings.seed)
    network = Network(words, samples[0].dense.shape[1], settings)
    if settings.standard:
        network.standardize(torch.from_numpy(np.concatenate([sample.dense for sample in samples])))
    return teach(network, samples, settings, say)


def teach(network: Network, samples: Sequence[Sample], settings: Settings, say: Callable[[str], None]) -> Network:
    """Train those weights of a network that ask for a gradient, and return it with averaged ones."""
    torch.use_deterministic_algorithms(True)
    rng = np.random.default_rng(settings.seed)
    averaged = copy.deepcopy(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=settings.rate, weight_decay=settings.decay)
    sizes = [len(sample.labels) for sample in samples]
    plan = [group for _ in range(settings.epochs) for group in batches(sizes, settings.units, rng)]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, settings.rate * 2, len(plan) + 1, pct_start=0.15)
    begun, total, every = time.monotonic(), 0.0, max(len(plan) // min(settings.epochs, REPORTS), 1)
    for step, group in enumerate(plan, 1):
        network.train()
        loss = _loss(network, make_batch([samples[i] for i in group], settings.bags), settings)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        _average(averaged, network, min(settings.average, step / (step + 10)))
        total += float(loss.detach())
        if step % every == 0:
            say(f"  step {step} of {len(plan)}, loss {total / every:.4f}, {time.monotonic() - begun:.0f} s")
            total = 0.0
    return averaged.eval()


def _loss(network: Network, batch: Batch, settings: Settings) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16):  # twice as fast where the processor has it
        logits, guess = network(batch)
    logits, guess = logits.float(), guess.float()
    target = batch.labels * (1 - 2 * settings.smooth) + settings.smooth

    def kept(scores: Tensor) -> Tensor:
        each = functional.binary_cross_entropy_with_logits(scores, target, reduction="none")
        return (each * batch.weights).sum() / batch.weights.sum().clamp(min=1)

    loss = kept(logits[:, 0]) + settings.guess_share * kept(guess)
    known = batch.kinds >= 0
    if not bool(known.any()):
        return loss
    kinds = functional.cross_entropy(logits[known, 1:], batch.kinds[known], reduction="none")
    shares = batch.kind_weights[known]
    return loss + settings.kind_share * (kinds * shares).sum() / shares.sum().clamp(min=1e-3)


@torch.no_grad()
def _average(averaged: Network, network: Network, memory: float) -> None:
    for ours, theirs in zip(averaged.parameters(), network.parameters(), strict=True):
        ours.lerp_(theirs, 1 - memory)
