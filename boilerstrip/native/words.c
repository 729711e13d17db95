/* The words of a unit and what is hashed of them; see features/words.py. */
#include "kernel.h"

/* what code points of a kind make together: nothing, a word, a number; the others stand alone */
enum { NOTHING, WORD, NUMBER, ALONE };
static const uint8_t GROUPS[KIND_COUNT] = {NOTHING, WORD, WORD, WORD, NUMBER, ALONE, ALONE, ALONE};

enum { FIRST, LAST, FIRST_PAIR, WHOLE };

static uint64_t mixed(uint64_t value)
{
    value ^= value >> 31;
    value *= MIX;
    return value ^ (value >> 29);
}

/* Cut code points into words, single CJK characters and single marks, and hash each; return how many there are. */
size_t read_tokens(const Tables *tables, const uint32_t *codes, size_t length, Token *tokens)
{
    size_t made = 0;
    for (size_t i = 0, end; i < length; i = end) {
        const uint8_t kind = kind_of(tables, codes[i]), group = GROUPS[kind];
        uint64_t hash = tables->values[codes[i]] * tables->weights[0];
        for (end = i + 1; end < length && group != ALONE && GROUPS[kind_of(tables, codes[end])] == group; end++)
            hash += tables->values[codes[end]] * tables->weights[SMALLER(end - i, WEIGHT_COUNT - 1)];
        tokens[made] = (Token){mixed(hash), (uint32_t)(end - i), kind};
        made += group != NOTHING;
    }
    return made;
}

/* The hash of all that stands in a unit. */
uint64_t whole_hash(const Tables *tables, const Token *tokens, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += tokens[i].hash * tables->weights[i % WEIGHT_COUNT];
    return sum;
}

static uint64_t pair_hash(const Token *token)
{
    return mixed(token[0].hash * MIX + token[1].hash * MIX_2);
}

static bool is_small(size_t tokens)
{
    return tokens >= 2 && tokens <= 8;
}

size_t count_grams(const Words *words, size_t units)
{
    size_t grams = 0;
    for (size_t unit = 0; unit < units; unit++) {
        const size_t tokens = words->first[unit + 1] - words->first[unit];
        if (tokens > 0) /* its words, and pairs of them, the first and the last one, the first pair, and the whole */
            grams += 2 * tokens - 1 + 2 + (tokens > 1) + is_small(tokens);
    }
    return grams;
}

/* Write n-grams in the order of features/words.py: all words, all pairs, and so on. */
void fill_grams(const Tables *tables, const Words *words, size_t units, uint64_t *hashes, int64_t *owners)
{
    const Token *all = words->tokens;
    size_t at = 0;
#define ADD(value, owner) (hashes[at] = (value), owners[at++] = (int64_t)(owner))
#define EACH_UNIT(least)                                                                                              \
    for (size_t unit = 0, first = 0, end = 0; unit < units; unit++)                                                   \
        if (first = words->first[unit], end = words->first[unit + 1], end - first >= (least))
    EACH_UNIT(1)
        for (size_t i = first; i < end; i++)
            ADD(all[i].hash, unit);
    EACH_UNIT(2)
        for (size_t i = first; i + 1 < end; i++)
            ADD(pair_hash(&all[i]), unit);
    EACH_UNIT(1)
        ADD(all[first].hash ^ tables->salts[FIRST], unit);
    EACH_UNIT(1)
        ADD(all[end - 1].hash ^ tables->salts[LAST], unit);
    EACH_UNIT(2)
        ADD(pair_hash(&all[first]) ^ tables->salts[FIRST_PAIR], unit);
    EACH_UNIT(2)
        if (is_small(end - first))
            ADD(mixed(whole_hash(tables, &all[first], end - first)) ^ tables->salts[WHOLE], unit);
#undef EACH_UNIT
#undef ADD
}
