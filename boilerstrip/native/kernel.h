/* What the parts of the kernel share: the same features and sums as boilerstrip/features and boilerstrip/network.py
 * make with NumPy, which are the reference. Every name here is that of its counterpart there.
 *
 * No function here touches Python, so all of them run without the GIL; the calls in the files call_*.c check what they
 * are given.
 */
#ifndef BOILERSTRIP_KERNEL_H
#define BOILERSTRIP_KERNEL_H

#include <float.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if FLT_EVAL_METHOD != 0
#error "floats are rounded otherwise here than NumPy rounds them: the plain path serves this machine"
#endif

/* features/unicode.py */
enum { SPACE, LOWER, UPPER, LETTER, DIGIT, CJK, PUNCT, SYMBOL, KIND_COUNT };
#define PLANE_SIZE 65536
#define MIX UINT64_C(0x9E3779B97F4A7C15)
#define MIX_2 UINT64_C(0xC2B2AE3D27D4EB4F)

/* features/words.py */
#define MAX_UNIT 1200
#define WEIGHT_COUNT 64

/* How many code points of a unit or title are read. */
static inline size_t read_of(size_t length)
{
    return length < MAX_UNIT ? length : MAX_UNIT;
}

/* columns of features/shape.py, place.py and echo.py, which stand side by side in a row */
#define SHAPE_COLUMNS 32
#define PLACE_COLUMNS 16
#define ECHO_COLUMNS 8
#define ROW_COLUMNS (SHAPE_COLUMNS + PLACE_COLUMNS + ECHO_COLUMNS)

static inline double between(double value, double least, double most)
{
    return value < least ? least : value > most ? most : value;
}

#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define SMALLER(a, b) ((a) < (b) ? (a) : (b))

/* The bits that any of some codes has, which tell how great they are. */
static inline uint32_t bits_of(const uint32_t *codes, size_t length)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < length; i++)
        bits |= codes[i];
    return bits;
}

static inline bool is_ascii(const uint32_t *codes, size_t length)
{
    return bits_of(codes, length) < 0x80;
}

#define CACHE_LINE 64 /* bytes that a processor reads at once */

/* The first place in some memory, at most a line behind its start, that begins a line of the processor's cache. */
static inline void *from_line(void *memory)
{
    return (char *)memory + CACHE_LINE - (uintptr_t)memory % CACHE_LINE;
}

/* Fetch what is read soon into the processor's cache. */
#ifdef __GNUC__
#define FETCH(place) __builtin_prefetch(place)
#else
#define FETCH(place) ((void)(place))
#endif

/* With glibc GCC makes some functions twice: for every x86-64 processor, and for those with AVX2. Clang gives those that
 * other files call a name that these don't know. */
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) && defined(__has_attribute)
#if __has_attribute(target_clones)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef FOR_EACH_PROCESSOR
#define FOR_EACH_PROCESSOR
#endif

/* What is asked of code points and hashes, as features/compiled.py hands it over. */
typedef struct {
    const uint8_t *kinds;    /* of each code point of the basic plane */
    const uint64_t *values;  /* its value in a hash */
    const uint32_t *marks;   /* the sets of marks that it is in, a bit for each */
    const uint64_t *weights; /* of the places of a word */
    const uint64_t *salts;   /* of first and last words, first pairs and whole texts */
} Tables;

static inline uint8_t kind_of(const Tables *tables, uint32_t code)
{
    return tables->kinds[code] & (KIND_COUNT - 1);
}

typedef struct {
    uint64_t hash;
    uint32_t length;
    uint32_t kind;
} Token;

typedef struct {
    const uint32_t *codes;
    size_t length;
} Text;

/* Documents that are read together; see features/layout.py. */
typedef struct {
    Text text;
    const int64_t *starts;
    const int64_t *ends;
    const uint8_t *inlines;
    size_t units;
    const int64_t *sizes;
    size_t documents;
} Layout;

/* The tokens of all units, one after another; those of unit u are first[u] to first[u + 1]. */
typedef struct {
    Token *tokens;
    size_t *first;
    uint8_t *prose; /* of each unit */
} Words;

/* A hash and where it was found. */
typedef struct {
    uint64_t hash;
    size_t at;
} Place;

/* words.c */
size_t read_tokens(const Tables *tables, const uint32_t *codes, size_t length, Token *tokens);
uint64_t whole_hash(const Tables *tables, const Token *tokens, size_t count);
size_t count_grams(const Words *words, size_t units);
void fill_grams(const Tables *tables, const Words *words, size_t units, uint64_t *hashes, int64_t *owners);

/* shape.c: tokens of every unit, its row's first columns, and whether it is prose */
void read_units(const Tables *tables, const Layout *layout, Words *words, float *rows);

/* place.c */
void fill_places(const Layout *layout, const uint8_t *prose, float *rows);

/* echo.c: false where memory ran out; titles has no codes where a document has none */
bool fill_echoes(const Tables *tables, const Layout *layout, const Words *words, const Text *titles, float *rows);

/* sort.c: by hash, equal ones as they came; spare has room for as many */
void sort_places(Place *places, Place *spare, size_t count);

/* network.py */
#define KERNEL 5
#define OUTLINE 13
#define EDGE 20.0
#define SHELF_BITS 13
#define PLACE_BITS 6
#define SHELF_PLACES (1 << PLACE_BITS)
#define WORDS_COLUMN 1
#define STEPS 512  /* of which a layer's input is counted in one, */
#define MOST 16383 /* and as many as it may hold */
#define LANES 16   /* numbers that are multiplied at once: inputs and outputs are filled up to a multiple of them */

/* A layer: its whole numbers as multiply.c lays them, what one step of each output's product is worth, and what is added. */
typedef struct {
    const int16_t *whole;
    const double *worth, *bias;
    size_t inputs;
    size_t outputs;
} Matrix;

/* The weights of a model, all but its embeddings. */
typedef struct {
    Matrix into, guess, again, context, head, out;
    Matrix convolve, convolve_again; /* of one layer: the others lie behind it */
    size_t layers, layers_again;
} Weights;

/* Of the hashes with the same first bits, by the next ones, which places are taken, and how many hashes stand before. */
typedef struct {
    uint64_t taken, before;
} Shelf;

/* The n-grams that a model knows: entries of `stride` bytes, a hash and the n-gram's vector, with the hashes in rising
 * order; see vocabulary.py. */
typedef struct {
    const uint8_t *entries;
    const Shelf *shelves;
    const double *scales; /* what one step of each column of the vectors is worth */
    size_t count;
    size_t stride;
    size_t size;
} Vocabulary;

/* What so many numbers take where they are filled up. */
static inline size_t filled(size_t numbers)
{
    return (numbers + LANES - 1) / LANES * LANES;
}

/* What the whole numbers of a layer take. */
static inline size_t whole_of(const Matrix *layer)
{
    return filled(layer->outputs) * filled(layer->inputs);
}

/* multiply.c: lay the whole numbers of a layer, given a row of them for each output, into room for them */
void lay_whole(const Matrix *layer, const int16_t *rows, int16_t *room);

/* Units that are to be scored, of some documents: n-grams with the bags that they belong to, of which each unit has
 * so many, and other features. */
typedef struct {
    const uint64_t *hashes;
    const int64_t *bags;
    const float *rows, *rules;
    const int64_t *sizes;
    size_t grams, units, columns, rule_columns, documents, bags_each;
} Seen;

/* The known n-grams of every bag: their vectors summed up, and how many they are. */
typedef struct {
    int32_t *vectors, *counts;
} Sums;

/* embed.c: the summed vectors of every bag of n-grams, by the root of their number, given sums of nothing; false
 * where a known one is in no bag */
bool embed(const Vocabulary *vocabulary, const Seen *seen, Sums *sums, double *embedded);

/* The line through the logits that makes them chances; see model.py. */
typedef struct {
    double slope, shift;
} Calibration;

/* network.c: of every unit the chance to go and the likeliest kind, from `size` embedded numbers and the rows of each;
 * false where memory ran out */
bool read_twice(const Weights *weights, const Seen *seen, const double *embedded, size_t size,
                const Calibration *calibration, float *dropped, uint8_t *kinds);

#endif
