package extract

import (
	"hash/fnv"
	"strconv"
	"strings"
	"testing"

	"milliards/extract/internal/frame"
)

// A lesson is a passage with what its figures must say.
type lesson struct {
	doc     Document
	amounts []frame.Amount
	want    []map[string]string // of each amount; nil where it is not annotated
	partly  bool                // a field that is not named may be anything, not nothing
	times   float64             // how often it counts
	fold    int
}

// folds is in how many parts the passages are cut; each is read with weights that
// were fitted to the others.
const folds = 4

func lessonsOf(t testing.TB, pattern string, partly bool) (list []lesson) {
	for _, path := range testFiles(t, pattern) {
		for _, c := range framesOf(t, path) {
			l := c.lesson(partly)
			l.times = timesOf(path)
			list = append(list, l)
		}
	}
	return list
}

// timesOf tells how often the lessons of a file count: the texts of frames, each of
// one phenomenon, six times; passages twice, but once those that are far from the
// first users' texts, investments and artificial intelligence: all of the fourth
// round, everyday texts, the regions' press, and those made hard on purpose, in which
// who pays is hidden.
func timesOf(path string) float64 {
	if strings.Contains(path, "frames/") {
		return 6
	}
	for _, name := range [...]string{"_4.", "actors_5", "actors_7", "everyday_", "regions_6", "regions_7"} {
		if strings.Contains(path, name) {
			return 1
		}
	}
	return 2
}

func (c *frameCase) lesson(partly bool) lesson {
	h := fnv.New32()
	h.Write([]byte(c.doc.Text))
	l := lesson{doc: c.doc, partly: partly, fold: int(h.Sum32() % folds)}
	figures := Figures(c.doc)
	l.want = make([]map[string]string, len(figures))
	found := map[string]string{} // the places of the annotated amounts among the figures
	for i := range figures {
		f := &figures[i]
		l.amounts = append(l.amounts, amountOf(f))
		for n, at := range c.starts {
			if n < len(c.want) && f.Start <= at && at < f.End {
				l.want[i] = fieldsOf(c.want[n])
				found[strconv.Itoa(n)] = strconv.Itoa(i)
			}
		}
	}
	for _, want := range l.want {
		if link, to, ok := strings.Cut(want["link"], " "); ok {
			want["link"] = link + " " + found[to]
		}
	}
	return l
}

// fieldsOf reads "kind: fine; status: announced; investor: -".
func fieldsOf(line string) map[string]string {
	m := map[string]string{}
	for part := range strings.SplitSeq(line, ";") {
		name, value, _ := strings.Cut(part, ":")
		if value = strings.TrimSpace(value); value == "-" {
			value = ""
		}
		m[strings.TrimSpace(name)] = value
	}
	return m
}

// wants returns what a field of amount k must say, ok where that is told.
func (l *lesson) wants(k int, field string) (value string, ok bool) {
	if l.want[k] == nil {
		return "", false
	}
	value, ok = l.want[k][field]
	return value, ok || !l.partly
}

// read reads a lesson with weights.
func (l *lesson) read(w *frame.Weights, watch func(frame.Question)) []frame.Reading {
	r := frame.NewReader(theFrames().WithWeights(w))
	r.Watch(watch)
	return r.Read(frameDocument(&l.doc), l.amounts)
}
