/* The place of a unit in its document: how far from its ends, from blank lines and from prose; see features/place.py. */
#include "kernel.h"

#include <math.h>

#define BEHIND 5
#define AHEAD 6

/* What all units of a document are measured by. */
typedef struct {
    double length;
    double prose_length;
    int64_t prose;
    int64_t inlines;
    int64_t first; /* unit of prose: behind the document's end where there is none */
    int64_t last;  /* unit of prose: before its start where there is none */
} Whole;

static double length_of(const Layout *layout, size_t unit)
{
    return (double)(layout->ends[unit] - layout->starts[unit]);
}

static Whole measure(const Layout *layout, const uint8_t *prose, size_t begin, int64_t count)
{
    Whole whole = {.first = count, .last = -1};
    for (int64_t i = 0; i < count; i++) {
        const size_t unit = begin + (size_t)i;
        whole.length += length_of(layout, unit);
        whole.inlines += layout->inlines[unit] != 0;
        if (prose[unit]) {
            whole.prose_length += length_of(layout, unit);
            whole.prose++;
            whole.first = whole.first < i ? whole.first : i;
            whole.last = i;
        }
    }
    return whole;
}

/* Whether one blank line stands between two units that follow each other (a half), or more of them (1). */
static float blank_between(const Layout *layout, size_t unit)
{
    int64_t line_ends = 0;
    for (int64_t i = layout->ends[unit]; i < layout->starts[unit + 1]; i++)
        line_ends += layout->text.codes[i] == '\n';
    return (float)(between((double)(line_ends - 1), 0, 2) / 2);
}

static int64_t prose_near(const uint8_t *prose, int64_t i, int64_t count)
{
    int64_t near = 0;
    for (int64_t k = i < BEHIND ? 0 : i - BEHIND; k < i + AHEAD && k < count; k++)
        near += prose[k];
    return near;
}

static void fill_document(const Layout *layout, const uint8_t *all_prose, size_t begin, int64_t count, float *row)
{
    const Whole whole = measure(layout, all_prose, begin, count);
    const uint8_t *prose = all_prose + begin;
    const double total = whole.length > 1 ? whole.length : 1;
    const float prose_share = (float)(whole.prose_length / total);
    const float inline_share = (float)((double)whole.inlines / (double)count);
    double before = 0;
    int64_t so_far = 0;
    float blank = 0;
    for (int64_t i = 0; i < count; i++, row += ROW_COLUMNS) {
        const size_t unit = begin + (size_t)i;
        so_far += prose[i];
        row[0] = (float)(log1p((double)i) / 6);
        row[1] = (float)(log1p((double)(count - 1 - i)) / 6);
        row[2] = (float)(before / total);
        row[3] = (float)(log1p((double)count) / 7);
        row[4] = blank;
        row[5] = blank = i + 1 < count ? blank_between(layout, unit) : 0;
        row[6] = layout->inlines[unit] != 0;
        row[7] = count == 1;
        row[8] = (float)between((double)(i - whole.first) / 10, -1, 1);
        row[9] = (float)between((double)(whole.last - i) / 10, -1, 1);
        row[10] = i > whole.first && i < whole.last;
        row[11] = (float)((double)(so_far < 10 ? so_far : 10) / 10);
        row[12] = (float)((double)(whole.prose - so_far < 10 ? whole.prose - so_far : 10) / 10);
        row[13] = (float)((double)prose_near(prose, i, count) / 11);
        row[14] = prose_share;
        row[15] = inline_share;
        before += length_of(layout, unit);
    }
}

void fill_places(const Layout *layout, const uint8_t *prose, float *rows)
{
    size_t begin = 0;
    for (size_t document = 0; document < layout->documents; document++) {
        fill_document(layout, prose, begin, layout->sizes[document], rows + begin * ROW_COLUMNS + SHAPE_COLUMNS);
        begin += (size_t)layout->sizes[document];
    }
}
