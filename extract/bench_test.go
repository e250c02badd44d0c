package extract

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
)

// pressText writes about size bytes of generated press text, the same at every
// run, in which one sentence of ten names an amount.
func pressText(size int) string {
	r := rand.New(rand.NewSource(1848))
	var b strings.Builder
	for n := 1; b.Len() < size; n++ {
		if r.Intn(10) == 0 {
			b.WriteString(moneySentence(r))
		} else {
			b.WriteString(plainSentence(r))
		}
		switch {
		case n%12 == 0:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// The parts of plainSentence, one of each column.
var plainParts = [...][]string{
	{"Le maire", "La présidente du conseil", "Un habitant sur trois", "L'entreprise", "Le syndicat des transports", "Mme Royer", "La rédaction", "Le préfet", "Une équipe de 14 chercheurs"},
	{"a rappelé", "répète depuis 2019", "a confirmé mardi soir", "espère encore", "ne cache pas", "a répondu à l'assemblée", "craint toutefois", "estime, comme 62 % des élus,"},
	{"que la ligne 12 ouvrira avant l'été", "que les 340 élèves du collège seront accueillis", "que rien n'est décidé", "que le chantier, ouvert en mars, prendra du retard",
		"que la bibliothèque restera fermée le dimanche", "que la commune garde la main sur ses 27 écoles", "que les pompiers sont intervenus à 4 h 30", "que le vote aura lieu le 9 juin"},
	{".", ", malgré les réserves de l'opposition.", ", une première depuis quinze ans.", ", au grand dam des riverains.", " : « Nous n'avons pas le choix. »", ", selon nos informations."},
}

func plainSentence(r *rand.Rand) string {
	parts := make([]string, len(plainParts))
	for i, list := range plainParts {
		parts[i] = list[r.Intn(len(list))]
	}
	return parts[0] + " " + parts[1] + " " + parts[2] + parts[3]
}

// moneySentences have a place for one number.
var moneySentences = []string{
	"La région débloque %d millions d'euros sur trois ans.",
	"Le chiffre d'affaires atteint %d,4 M€, contre %[1]d,1 M€ un an plus tôt.",
	"Le billet coûte %d euros.",
	"Le groupe a levé %d millions de dollars, dont 12 auprès de fonds publics.",
	"L'amende pourrait dépasser %d milliards d'euros.",
	"Le marché est estimé entre %d et 900 Md$.",
	"À Dakar, l'État emprunte %d milliards de FCFA.",
	"Le salaire moyen est de %d\u202f150\u00a0€ par mois.",
}

func moneySentence(r *rand.Rand) string {
	return fmt.Sprintf(moneySentences[r.Intn(len(moneySentences))], 2+r.Intn(90))
}

// denseText is text with an amount in every sentence.
func denseText(size int) string {
	r := rand.New(rand.NewSource(1936))
	var b strings.Builder
	for b.Len() < size {
		b.WriteString(moneySentence(r))
		b.WriteByte('\n')
	}
	return b.String()
}

// BenchmarkFigures reads a megabyte of articles of 4 KB each.
func BenchmarkFigures(b *testing.B) {
	benchmarkArticles(b, func(e *Extractor, dst []Figure, doc Document) []Figure { return e.Append(dst, doc) })
}

// BenchmarkValues reads the same articles for their amounts alone, without what the
// text says of them.
func BenchmarkValues(b *testing.B) {
	benchmarkArticles(b, func(e *Extractor, dst []Figure, doc Document) []Figure { return e.values(dst, &doc) })
}

func benchmarkArticles(b *testing.B, read func(e *Extractor, dst []Figure, doc Document) []Figure) {
	for _, corpus := range []struct {
		name string
		text string
	}{{"press", pressText(1 << 20)}, {"dense", denseText(1 << 20)}} {
		b.Run(corpus.name, func(b *testing.B) {
			articles := cutArticles(corpus.text, 4096)
			e := New()
			var figures []Figure
			total := 0
			for _, a := range articles {
				total += len(a)
				figures = read(e, figures, Document{Text: a})
			}
			if len(figures) < len(articles) {
				b.Fatalf("%d figures in %d articles", len(figures), len(articles))
			}
			b.SetBytes(int64(total))
			b.ReportAllocs()
			for b.Loop() {
				for _, a := range articles {
					figures = read(e, figures[:0], Document{Text: a, Country: "FR", Date: "2025-02-10"})
				}
			}
		})
	}
}

// cutArticles cuts text at the ends of lines into pieces of size bytes or more.
func cutArticles(text string, size int) []string {
	var list []string
	for len(text) > size {
		cut := strings.IndexByte(text[size:], '\n') + size + 1
		if cut <= size {
			break
		}
		list = append(list, text[:cut])
		text = text[cut:]
	}
	return append(list, text)
}

// BenchmarkScan only looks for the places to read, which is what most text costs.
func BenchmarkScan(b *testing.B) {
	e := New()
	e.lex = theLexicon()
	e.context.text = pressText(1 << 20)
	b.SetBytes(int64(len(e.context.text)))
	b.ReportAllocs()
	for b.Loop() {
		e.scan.Reset(e.lex.stops, e.context.text, false)
		for at := e.next(0); at >= 0; {
			_, _, done := e.lex.anchorAt(e.context.text, at, new(silence))
			at = e.next(done)
		}
	}
}

// BenchmarkRead cuts sentences into tokens and reads their amounts, without what
// the document tells of them.
func BenchmarkRead(b *testing.B) {
	l := theLexicon()
	text := denseText(1 << 18)
	var c context
	c.reset(l, &Document{Text: text, Country: "FR"})
	var p passage
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	items := 0
	for b.Loop() {
		items = 0
		for done := 0; done < len(text); {
			from, to := sentenceAt(text, done, done)
			p.reset(l, text, from, to, &c)
			p.read()
			items += len(p.items)
			done = max(to, done+1)
		}
	}
	b.ReportMetric(float64(items), "items")
}

// BenchmarkContext lists the places of a text, as a franc asks for.
func BenchmarkContext(b *testing.B) {
	l := theLexicon()
	doc := Document{Text: pressText(1 << 20)}
	var c context
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		c.reset(l, &doc)
		c.survey()
	}
}
