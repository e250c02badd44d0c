package names

import (
	"sync"
	"testing"
)

// Workers ask the filter of a command at once. What one of them asks must not
// change what another one hears: the race detector tells.
func TestMatcherConcurrent(t *testing.T) {
	texts := []string{"Brookfield", "Brookfield et Amazon", "fonds Brookfield", "Mistral AI", "l'État", "", "Banque de France", "Île-de-France"}
	isIt := Matcher("Brookfield", nil)
	var workers sync.WaitGroup
	for range 8 {
		workers.Go(func() {
			for i, text := range texts {
				if got := isIt(text); got != (i < 3) {
					t.Errorf("%q: %t", text, got)
				}
			}
		})
	}
	workers.Wait()
}
