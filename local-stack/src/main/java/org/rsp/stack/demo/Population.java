package org.rsp.stack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.demo.People.Word;

/**
 * Invents households: the same ones for the same seed and day. Sizes, ages, kinship and the share of stateless people are
 * invented as well; only how many persons come from where is taken from published figures.
 */
final class Population {

    private static final long SEED = 2022;
    private static final int[] SIZES = {1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7};
    private static final int SETS_OF_TWINS = 3;
    private static final int CHILDREN_ALONE = 3;

    private final Random random = new Random(SEED);
    private final LocalDate today;
    private final List<People> peoples;
    private int twinsToCome = SETS_OF_TWINS;
    private int childrenAloneToCome = CHILDREN_ALONE;

    Population(LocalDate today, List<People> peoples) {
        this.today = today;
        this.peoples = peoples;
    }

    /** Households of 1 to 7, in mixed order, that hold exactly so many persons of each origin. */
    List<Household> households(Map<String, Integer> personsByOrigin, String countryOfAsylum) {
        var households = new ArrayList<Household>();
        new TreeMap<>(personsByOrigin).forEach((origin, persons) -> {
            for (int left = persons; left > 0; ) {
                int size = Math.min(SIZES[random.nextInt(SIZES.length)], left);
                households.add(household(origin, size, countryOfAsylum));
                left -= size;
            }
        });
        Collections.shuffle(households, random);
        return households;
    }

    /** Of a people with a nationality or of one without. */
    Household household(String origin, boolean stateless, int size, String countryOfAsylum) {
        var here = peoples.stream()
                .filter(p -> p.origin().equals(origin) && p.stateless() == stateless)
                .findFirst();
        return new Making(here.orElseThrow(), size, countryOfAsylum).household();
    }

    Household household(String origin, int size, String countryOfAsylum) {
        return new Making(people(origin), size, countryOfAsylum).household();
    }

    /** A child born to a registered household yesterday. */
    Person newborn(Household household) {
        return new Making(household.people(), 1, household.countryOfAsylum()).child(today.minusDays(1));
    }

    /** Of several peoples from one country every one is as likely; none means that the data file lacks an origin. */
    private People people(String origin) {
        var here = peoples.stream().filter(p -> p.origin().equals(origin)).toList();
        if (here.isEmpty()) {
            throw new IllegalArgumentException("people.json has no names for " + origin);
        }
        return here.get(random.nextInt(here.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate daysAgo(int least, int most) {
        return today.minusDays(least + random.nextInt(most - least + 1));
    }

    /** One household while it is invented. */
    private final class Making {

        private final People people;
        private final int size;
        private final String countryOfAsylum;
        private final LocalDate arrivedOn = daysAgo(30, 1100);
        private final Iterator<Word> women;
        private final Iterator<Word> men;
        private final @Nullable Word family;
        private final List<Person> members = new ArrayList<>();

        Making(People people, int size, String countryOfAsylum) {
            this.people = people;
            this.size = size;
            this.countryOfAsylum = countryOfAsylum;
            this.women = shuffled(people.women());
            this.men = shuffled(people.men());
            this.family = people.surnames().isEmpty() || chance(15)
                    ? null
                    : Word.of(people.surnames()
                            .get(random.nextInt(people.surnames().size())));
        }

        Household household() {
            int kind = random.nextInt(100);
            if (size == 1) {
                alone();
            } else if (kind < 55) {
                couple(childrenBornOn(size - 2), false);
            } else if (kind < 75) {
                oneParent(childrenBornOn(size - 1));
            } else if (kind < 88 && size <= 4) {
                siblings();
            } else if (size >= 3) {
                couple(childrenBornOn(size - 3), true);
            } else {
                withMother();
            }
            return new Household(countryOfAsylum, arrivedOn, people, List.copyOf(members));
        }

        /** The first few are children of thirteen to sixteen; all others are grown up, also where only the year is known. */
        private void alone() {
            if (childrenAloneToCome > 0) {
                childrenAloneToCome--;
                add("PA", chance(30) ? "F" : "M", daysAgo(13 * 366, 16 * 365), "SN");
                return;
            }
            String status = chance(70) ? "SN" : chance(70) ? "MA" : "WD";
            add("PA", chance(30) ? "F" : "M", daysAgo(19 * 366, 55 * 365), status);
        }

        private void couple(List<LocalDate> children, boolean withGrandmother) {
            boolean led = chance(30);
            LocalDate born = parentBornOn(children);
            add("PA", led ? "F" : "M", born, "MA");
            add(led ? "HUS" : "WIF", led ? "M" : "F", born.minusDays(random.nextInt(1500)), "MA");
            children.forEach(this::addChild);
            if (withGrandmother) {
                add("PRF", "F", born.minusYears(22).minusDays(random.nextInt(2500)), "WD");
            }
        }

        private void oneParent(List<LocalDate> children) {
            add("PA", chance(85) ? "F" : "M", parentBornOn(children), chance(60) ? "WD" : "SR");
            children.forEach(this::addChild);
        }

        private void siblings() {
            add("PA", chance(40) ? "F" : "M", daysAgo(19 * 366, 28 * 365), "SN");
            for (int i = 1; i < size; i++) {
                boolean sister = chance(50);
                add(sister ? "SBF" : "SBM", sister ? "F" : "M", daysAgo(8 * 366, 18 * 365), "SN");
            }
        }

        private void withMother() {
            LocalDate born = daysAgo(19 * 366, 40 * 365);
            add("PA", chance(50) ? "F" : "M", born, "SN");
            add("PRF", "F", born.minusYears(20).minusDays(random.nextInt(2500)), "WD");
        }

        /** Eldest first, at least eleven months apart; some of the youngest are twins of a few weeks. */
        private List<LocalDate> childrenBornOn(int children) {
            var born = new ArrayList<LocalDate>();
            boolean twins = children >= 2 && twinsToCome > 0;
            if (twins) {
                twinsToCome--;
            }
            for (int i = 0; i < children; i++) {
                if (i == 0) {
                    born.add(twins ? daysAgo(5, 25) : daysAgo(200, 1800));
                } else if (i == 1 && twins) {
                    born.add(born.getFirst());
                } else {
                    born.add(born.getLast().minusDays(335 + random.nextInt(700)));
                }
            }
            return born.reversed();
        }

        /** Nineteen or more when the eldest was born. */
        private LocalDate parentBornOn(List<LocalDate> children) {
            LocalDate eldest = children.isEmpty() ? today : children.getFirst();
            return eldest.minusYears(19).minusDays(random.nextInt(3000));
        }

        private void addChild(LocalDate born) {
            members.add(child(born));
        }

        Person child(LocalDate born) {
            boolean daughter = chance(50);
            return person(daughter ? "DAU" : "SON", daughter ? "F" : "M", born, "SN");
        }

        private void add(String relationship, String sex, LocalDate born, String maritalStatus) {
            members.add(person(relationship, sex, born, maritalStatus));
        }

        private Person person(String relationship, String sex, LocalDate born, String maritalStatus) {
            Word given = sex.equals("F") ? women.next() : men.next();
            return new Person(
                    relationship,
                    people.name(given, family),
                    sex,
                    born,
                    known(born),
                    born.isAfter(arrivedOn) ? countryOfAsylum : people.origin(),
                    maritalStatus,
                    people);
        }

        /** Of small children the day is known; of others often the month or the year only, and then no more is said. */
        private String known(LocalDate born) {
            int half = born.isAfter(today.minusYears(5)) ? 0 : random.nextInt(100);
            return half < 60 ? born.toString() : born.toString().substring(0, half < 78 ? 7 : 4);
        }

        private Iterator<Word> shuffled(List<String> names) {
            var order = new ArrayList<>(names);
            Collections.shuffle(order, random);
            return order.stream().map(Word::of).iterator();
        }
    }
}
