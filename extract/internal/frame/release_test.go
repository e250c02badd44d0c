package frame

import (
	"runtime"
	"strings"
	"testing"
)

// TestReaderLetsGo reads large texts in turn: what the Reader keeps of one, a time, a
// name, must not hold the whole of it. Texts with fewer sentences follow those with
// more, so that old entries stay behind in the buffers.
func TestReaderLetsGo(t *testing.T) {
	const texts, size = 64, 1 << 20
	r := NewReader(theLexicon)
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	for i := range texts {
		var marked strings.Builder
		for range texts - i {
			marked.WriteString("Orvane investira [[3 M€|3000000 EUR]] dans Lumea en 2030. ")
		}
		doc, amounts := documentOf(t, marked.String()+strings.Repeat(" ", size))
		r.Read(doc, amounts)
	}
	if after := heap(); after > before+texts*size/4 {
		t.Errorf("%d MB are kept of %d MB", (after-before)>>20, texts*size>>20)
	}
	runtime.KeepAlive(r)
}
