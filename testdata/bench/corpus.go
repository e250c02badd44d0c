// Corpus writes a generated French press corpus to standard output, the same at
// every run: paragraphs of plain sentences and, every so many bytes, a sentence
// that states an amount.
//
//	go run testdata/bench/corpus.go 200000000 1200   press: bytes, bytes a figure
//	go run testdata/bench/corpus.go 200000000 150    dense
package main

import (
	"bufio"
	"fmt"
	"log"
	"math/rand"
	"os"
	"strconv"
	"strings"
)

// Plain sentences, a list for each place. They are full of what is no money:
// years, counts, percentages, the hour.
var plain = [...][]string{
	{"La bibliothèque municipale", "Le conseil d'administration", "Une trentaine d'élus", "L'institut de statistique", "Le collectif des riverains", "Mme Garnier", "La compagnie maritime", "Le lycée Jean-Moulin",
		"L'ancienne ministre", "Notre correspondant à Lille", "Le tribunal administratif", "La filière bois", "Un chercheur du CNRS", "L'équipe de Saint-Étienne"},
	{"rappelle", "annonçait déjà en 2019", "regrette", "a confirmé jeudi", "n'exclut pas", "répète depuis des mois", "a reconnu à 18 h 30", "souligne, chiffres à l'appui,"},
	{"que la ligne 4 sera prolongée", "que 62 % des habitants y sont favorables", "qu'aucune décision n'est prise", "que le musée rouvrira le 12 mai", "que 340 élèves attendent une place", "que l'usine emploie 1 200 personnes",
		"que la récolte souffre de la sécheresse", "que le modèle compte 70 milliards de paramètres", "que le train de 7 h 42 restera supprimé", "que le marché de l'art se porte bien", "que l'euro résiste mieux que la livre"},
	{".", ", malgré l'opposition des syndicats.", ", une première depuis 1987.", " : «\u00a0Nous n'avions pas le choix.\u00a0»", ", selon le rapport de 48 pages remis mardi.", ", au terme de trois ans de travaux.", ", ce que dément la préfecture."},
}

// Sentences with one amount, written as %s.
var priced = [...]string{
	"La région débloque %s pour rénover ses gares.",
	"Le groupe a levé %s auprès de fonds américains.",
	"La facture dépasserait %s, d'après la Cour des comptes.",
	"À Genève, le fonds a été valorisé %s.",
	"Le chantier a coûté près de %s à la ville.",
	"L'amende, de %s, a été confirmée en appel.",
	"Le loyer moyen atteint %s par mois à Bordeaux.",
}

func amount(r *rand.Rand) string {
	n := strconv.Itoa(2 + r.Intn(900))
	switch r.Intn(10) {
	case 0, 1, 2:
		return n + " millions d'euros"
	case 3, 4:
		return strconv.Itoa(2+r.Intn(90)) + "," + strconv.Itoa(1+r.Intn(9)) + " milliards de dollars"
	case 5:
		return n + "\u00a0M€"
	case 6:
		return n + "\u202f500\u00a0€"
	case 7:
		return "trente-cinq millions de francs suisses"
	case 8:
		return n + " Md$"
	}
	return strconv.Itoa(10+r.Intn(40)) + " à " + strconv.Itoa(60+r.Intn(40)) + " millions d'euros"
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: go run testdata/bench/corpus.go BYTES BYTES-A-FIGURE")
	}
	size, err := strconv.Atoi(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	gap, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	r := rand.New(rand.NewSource(1944))
	w := bufio.NewWriterSize(os.Stdout, 1<<20)
	next, sentences := gap, 0
	for n := 0; n < size; sentences++ {
		var s string
		if n >= next {
			s = fmt.Sprintf(priced[r.Intn(len(priced))], amount(r))
			next += gap
		} else {
			var b strings.Builder
			for i, list := range plain {
				if i == 1 || i == 2 {
					b.WriteByte(' ')
				}
				b.WriteString(list[r.Intn(len(list))])
			}
			s = b.String()
		}
		if s += " "; sentences%5 == 4 {
			s = s[:len(s)-1] + "\n\n"
		}
		n += len(s)
		w.WriteString(s)
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
}
