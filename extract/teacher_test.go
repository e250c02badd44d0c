package extract

import (
	"sync"

	"milliards/extract/internal/frame"
)

var roleFields = []string{"investor", "recipient", "announced_by", "place", "purpose", "project"}

// stages are the fields in the order in which they are fitted. Each is read with what
// was fitted before, as it comes of the other folds; those that look at other answers
// of their own field are fitted twice.
var stages = [][]string{{"kind"}, {"kind", "link"}, {"status"}, roleFields, roleFields, {"ai"}}

// A teacher holds what is fitted so far: that for each fold without its own
// lessons, and last those of all lessons.
type teacher struct {
	fields  [folds + 1]map[string]map[uint32]map[int]int16
	layers  [folds + 1]map[string]*frame.Layer
	weights [folds + 1]*frame.Weights
}

func newTeacher() *teacher {
	t := &teacher{}
	for i := range t.weights {
		t.fields[i] = map[string]map[uint32]map[int]int16{}
		t.layers[i] = map[string]*frame.Layer{}
		t.weights[i] = frame.BuildWeights(nil, nil, nil)
	}
	return t
}

func (t *teacher) teach(lessons []lesson, fields []string) {
	notes := make([]notebook, len(lessons))
	for i := range lessons {
		notes[i] = notebook{map[string]map[int][]uint32{}, map[string]map[int][]frame.Question{}}
		lessons[i].read(t.weights[lessons[i].fold], notes[i].note)
	}
	var wait sync.WaitGroup
	var lock sync.Mutex
	room := make(chan struct{}, 2)
	for fold := range t.weights {
		for _, field := range fields {
			wait.Go(func() {
				room <- struct{}{}
				c := newCourse(field)
				for i := range lessons {
					if lessons[i].fold != fold {
						c.study(&lessons[i], &notes[i])
					}
				}
				t.fit(c, fold, &lock)
				<-room
			})
		}
	}
	wait.Wait()
	for fold := range t.weights {
		all := map[uint32]map[int]int16{}
		for _, w := range t.fields[fold] {
			for key, row := range w {
				if all[key] == nil {
					all[key] = map[int]int16{}
				}
				for class, v := range row {
					all[key][class] = v
				}
			}
		}
		t.weights[fold] = frame.BuildWeights(all, t.layers[fold]["kind"], t.layers[fold]["status"])
	}
}

// fit fits what tells a field of a fold.
func (t *teacher) fit(c *course, fold int, lock *sync.Mutex) {
	if plans[c.field].Units > 0 {
		layer := c.layer()
		lock.Lock()
		defer lock.Unlock()
		t.layers[fold][c.field] = layer
		return
	}
	lock.Lock()
	before := t.fields[fold][c.field]
	lock.Unlock()
	w := c.weights(before)
	lock.Lock()
	defer lock.Unlock()
	t.fields[fold][c.field] = w
}
